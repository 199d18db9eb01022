<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::reading::Texts</name>
    <message>
        <source>to the person concerned</source>
        <translation>上移至相关人员</translation>
    </message>
    <message>
        <source>to the service supervisor</source>
        <translation>上移至客服主任</translation>
    </message>
    <message>
        <source>to the director</source>
        <translation>上移至管理处主任</translation>
    </message>
    <message>
        <source>and %1 more, in the log</source>
        <translation>另有 %1 条，见日志</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>平均等候</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最长等候</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>时限内接待</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>服务上移</translation>
    </message>
    <message>
        <source>Promises in time</source>
        <translation>承诺如期</translation>
    </message>
    <message>
        <source>Done in one visit</source>
        <translation>一次办结</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>尚未封存</translation>
    </message>
    <message>
        <source>sealed by %1 at %2</source>
        <translation>已由%1于 %2 封存</translation>
    </message>
    <message>
        <source>%1 events of this day came after the seal</source>
        <translation>封存后本日又有 %1 条记录</translation>
    </message>
    <message>
        <source>taken after %1</source>
        <translation>%1 后接手</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>谢绝</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>无人接手</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>of them: nobody came</source>
        <translation>其中无人接手</translation>
    </message>
</context>
</TS>
