<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::logbook::DayPage</name>
    <message>
        <source>The day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>The day before with visits</source>
        <translation>前一个有来访的日子</translation>
    </message>
    <message>
        <source>Today: Alt+Home</source>
        <translation>回到今天:Alt+Home</translation>
    </message>
    <message>
        <source>The next day with visits</source>
        <translation>后一个有来访的日子</translation>
    </message>
    <message>
        <source>Search all days</source>
        <translation>搜索全部日期</translation>
    </message>
    <message>
        <source>Search all days: room, name, end of the telephone, matter, words (Ctrl+F)</source>
        <translation>搜索:房号、姓名、电话尾号、业务、记录内容(Ctrl+F)</translation>
    </message>
    <message>
        <source>Review and seal this day</source>
        <translation>审阅并封存本日</translation>
    </message>
    <message>
        <source>Timeline of the day</source>
        <translation>全天时间线</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>over the limit / on hold</source>
        <translation>等候超时 / 保持</translation>
    </message>
    <message>
        <source>service</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>同事接待</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation>服务上移</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Day %1; press for today</source>
        <translation>日期 %1,按下回到今天</translation>
    </message>
    <message>
        <source>Nothing found in all days.</source>
        <translation>全部日期中没有找到。</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) found in all days</source>
        <translation>
            <numerusform>全部日期中找到 %n 位来访</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 events in the journal</source>
        <translation>记录 %1 条</translation>
    </message>
    <message>
        <source>this day is not sealed</source>
        <translation>本日尚未封存</translation>
    </message>
    <message>
        <source>this day was sealed by %1 at %2, up to event %3</source>
        <translation>本日由%1于 %2 封存,至第 %3 条</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came after the seal</source>
        <translation>
            <numerusform>封存后又有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything is on the disk yet, so the day was not sealed. Wait until the desk says it is recorded, then seal again.</source>
        <translation>还有记录未写入磁盘,本日没有封存。请待接待台显示“已记录”后再封存。</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::FigureStrip</name>
    <message>
        <source>Visits</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>平均等候</translation>
    </message>
    <message>
        <source>Received within %1</source>
        <translation>%1 内接待</translation>
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
        <source>Done at once</source>
        <translation>一次办结</translation>
    </message>
    <message>
        <source>closed %1 · open %2</source>
        <translation>已结 %1 · 未结 %2</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>最长 %1</translation>
    </message>
    <message>
        <source>over the limit: %1</source>
        <translation>超时 %1 位</translation>
    </message>
    <message>
        <source>time passed %1 · somebody else %2</source>
        <translation>答疑超时 %1 · 要求换人 %2</translation>
    </message>
    <message>
        <source>none due</source>
        <translation>当日无到期承诺</translation>
    </message>
    <message>
        <source>broken or late: %1</source>
        <translation>未兑现或逾期 %1</translation>
    </message>
    <message>
        <source>came back for papers: %1</source>
        <translation>缺件再来 %1 位</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::LanesView</name>
    <message>
        <source>Timeline of the day</source>
        <translation>全天时间线</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n 位来访</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody came on this day.</source>
        <translation>当日没有来访。</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::LogbookWorkspace</name>
    <message>
        <source>Visit log</source>
        <translation>来访日志</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::VisitPane</name>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Supervisor&apos;s note… (Alt+N)</source>
        <translation>主任批注…(Alt+N)</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>No visit chosen</source>
        <translation>尚未选择来访</translation>
    </message>
    <message>
        <source>Choose a visit in the table or in the timeline.</source>
        <translation>请在表格或时间线中选择一位来访。</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>资料未登记</translation>
    </message>
    <message>
        <source>The note is empty. Write it first.</source>
        <translation>批注还是空的,请先填写。</translation>
    </message>
    <message>
        <source>This visit is no longer in the hall; notes can be added on the day of the visit only. The text stays here.</source>
        <translation>这次来访已不在大厅中,批注只能在来访当天添加。您写的文字仍保留在这里。</translation>
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
        <source>other visitor</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>显示号码</translation>
    </message>
    <message>
        <source>Replay as seen</source>
        <translation>按当时画面回放</translation>
    </message>
    <message>
        <source>Make a drill</source>
        <translation>转为演练</translation>
    </message>
    <message>
        <source>Mask numbers</source>
        <translation>遮盖号码</translation>
    </message>
    <message>
        <source>numbers of this visit, in the log</source>
        <translation>日志中本次来访的号码</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::VisitsModel</name>
    <message>
        <source>done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>left unserved</source>
        <translation>未接待即离开</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>未受理</translation>
    </message>
    <message>
        <source>to be followed up</source>
        <translation>待跟进</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation>服务上移</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>接待中</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>应于 %1 前</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>已兑现 %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>已了结 %1</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到访</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Desk → handed to</source>
        <translation>接待员 → 移交</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
</context>
</TS>
