<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::reading::Texts</name>
    <message>
        <source>Seals</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>the log at this export</source>
        <translation>导出时的日志</translation>
    </message>
    <message>
        <source>The range is turned round: %1 comes after %2. Exchange the two.</source>
        <translation>起止日期颠倒了：%1 在 %2 之后。请对调两个日期。</translation>
    </message>
    <message>
        <source>The journal %1 can&apos;t be read to its end, so no file was made. Leave it as it is, verify the log, and bring back a backup if it is not whole.</source>
        <translation>日志 %1 读不完整，没有生成文件。请先不要动它，到日志里“校验”；不完整的，用备份恢复。</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>contractor</source>
        <translation>施工单位</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未了</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到访时间</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Visitor is</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Wait (s)</source>
        <translation>等候（秒）</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Service (s)</source>
        <translation>接待（秒）</translation>
    </message>
    <message>
        <source>People</source>
        <translation>接待员</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Moved up (times)</source>
        <translation>服务上移（次）</translation>
    </message>
    <message>
        <source>Promises open</source>
        <translation>未了承诺</translation>
    </message>
    <message>
        <source>Paper missing</source>
        <translation>缺件</translation>
    </message>
    <message>
        <source>Second trip</source>
        <translation>缺件再来</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>提出时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接手人</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>By moving up</source>
        <translation>因服务上移</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>接手时间</translation>
    </message>
    <message>
        <source>Until taken (s)</source>
        <translation>接手用时（秒）</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>谢绝时间</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>交还时间</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>了结时间</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Times moved</source>
        <translation>改期次数</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>封存人</translation>
    </message>
    <message>
        <source>Sealed at</source>
        <translation>封存时间</translation>
    </message>
    <message>
        <source>Up to event</source>
        <translation>至第几条</translation>
    </message>
    <message>
        <source>Hash of that event</source>
        <translation>该条的校验值</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来访编号</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件类别</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工位</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>the clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>moved up · %1</source>
        <translation>上移 · %1</translation>
    </message>
    <message>
        <source>moved up to nobody · %1</source>
        <translation>上移无人接 · %1</translation>
    </message>
    <message>
        <source>our follow-up</source>
        <translation>我方跟进</translation>
    </message>
</context>
</TS>
