<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::logbook::DayBar</name>
    <message>
        <source>Day %1; press for the calendar</source>
        <translation>%1，按下打开日历</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::DayNotesPanel</name>
    <message>
        <source>Notes on %1</source>
        <translation>%1 当日批注</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>（已清除）</translation>
    </message>
    <message>
        <source>After the seal: </source>
        <translation>封存后更正 · </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>还没有批注。</translation>
    </message>
    <message>
        <source>The note is empty. Write it first.</source>
        <translation>批注还是空的，请先填写。</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::DayPage</name>
    <message>
        <source>The day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>全部来访</translation>
    </message>
    <message>
        <source>No visit of this day fits. {key:log.day.all} shows all of them.</source>
        <translation>这一天没有符合条件的来访。按 {key:log.day.all} 显示全部。</translation>
    </message>
    <message>
        <source>This day has not come yet. {key:log.day.today} goes to today.</source>
        <translation>这一天还没有到。按 {key:log.day.today} 回到今天。</translation>
    </message>
    <message>
        <source>Nobody has come today so far.</source>
        <translation>今天还没有客户来访。</translation>
    </message>
    <message>
        <source>Nobody came on this day. {key:log.day.step/1} and {key:log.day.step/2} go to days with visits, {key:log.day.calendar} opens the calendar.</source>
        <translation>这一天没有来访。按 {key:log.day.step/1} 或 {key:log.day.step/2} 去看有来访的日子，{key:log.day.calendar} 打开日历。</translation>
    </message>
    <message>
        <source>These are signs only, and signs are not searched. Type a room, a name, the end of a telephone number, a matter or a word of the record.</source>
        <translation>这里只有符号，没有可搜索的文字。请输入房号、姓名、电话尾号、业务或记录里的词。</translation>
    </message>
    <message>
        <source>Nothing found in all days.</source>
        <translation>全部日期中没有找到。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>More than %1 visits found; these are the newest. A further word finds fewer.</source>
        <translation>找到的来访超过 %1 位，这里是最近的。再加一个词可以缩小范围。</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) found in all days</source>
        <translation>
            <numerusform>全部日期中找到 %n 位来访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) found</source>
        <translation>
            <numerusform>找到 %n 位来访</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 characters are searched.</source>
        <translation>只按前 %1 个字搜索。</translation>
    </message>
    <message>
        <source>%1 of %2 visits. {key:log.day.all} shows all of them.</source>
        <translation>共 %2 位来访，其中 %1 位符合条件。按 {key:log.day.all} 显示全部。</translation>
    </message>
    <message>
        <source>Corrected %1</source>
        <translation>有更正 %1</translation>
    </message>
    <message>
        <source>After the seal (up to event %1) %2 more events came to visits of this day. What was sealed is as it was; these stand beside it as corrections. The visits they belong to:</source>
        <translation>封存（至第 %1 条记录）之后，这一天的来访又添了 %2 条记录。已封存的内容原样不动，新添的都作为封存后更正。涉及的来访如下：</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::DayPicker</name>
    <message>
        <source>Pick a day</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>● visits   ▬ sealed</source>
        <translation>● 有来访   ▬ 已封存</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>with visits</source>
        <translation>有来访</translation>
    </message>
    <message>
        <source>no visits</source>
        <translation>没有来访</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::DayStatus</name>
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
        <translation>本日由%1于 %2 封存，至第 %3 条</translation>
    </message>
    <message>
        <source>Corrected after the seal: %1</source>
        <translation>封存后更正 %1 条</translation>
    </message>
    <message>
        <source>Note on the day</source>
        <translation>当日批注</translation>
    </message>
    <message>
        <source>Notes on the day (%1)</source>
        <translation>当日批注 %1 条</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::DayTable</name>
    <message>
        <source>Visits</source>
        <translation>来访</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::LanesView</name>
    <message>
        <source>waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>等候超时</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>保持</translation>
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
        <source>the program was not running</source>
        <translation>程序未运行</translation>
    </message>
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
        <source>%1 times as large</source>
        <translation>放大 %1 倍</translation>
    </message>
    <message>
        <source>still going on</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Closer: {key:log.timeline.zoom/1} or Ctrl and the wheel; {key:log.timeline.zoom/3} shows the whole day</source>
        <translation>放大：按 {key:log.timeline.zoom/1} 或 Ctrl 加滚轮；按 {key:log.timeline.zoom/3} 显示全天</translation>
    </message>
    <message>
        <source>Farther: {key:log.timeline.zoom/2} or Ctrl and the wheel; {key:log.timeline.zoom/3} shows the whole day</source>
        <translation>缩小：按 {key:log.timeline.zoom/2} 或 Ctrl 加滚轮；按 {key:log.timeline.zoom/3} 显示全天</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::SealPanel</name>
    <message>
        <source>Visit still open: %1 %2, came at %3, %4</source>
        <translation>来访未结：%1 %2，%3 到访，%4</translation>
    </message>
    <message>
        <source>Promise without an owner: %1 (%2), due %3. Give it to somebody first.</source>
        <translation>承诺无人负责：%1（%2），%3 到期。请先交给一位同事。</translation>
    </message>
    <message>
        <source>Promise overdue: %1 (%2), was due %3, owner %4</source>
        <translation>承诺已逾期：%1（%2），应于 %3 兑现，负责人%4</translation>
    </message>
    <message>
        <source>Promise open: %1 (%2), due %3, owner %4</source>
        <translation>承诺未了：%1（%2），%3 到期，负责人%4</translation>
    </message>
    <message>
        <source>Seal %1</source>
        <translation>封存 %1</translation>
    </message>
    <message>
        <source>%1 visits, %2 of them over.</source>
        <translation>来访 %1 位，已结 %2 位。</translation>
    </message>
    <message>
        <source>What is still open is listed here; it can be sealed so, and its end will show as a correction after the seal.</source>
        <translation>下面是还未了结的。可以照此封存，以后的结果会显示为封存后更正。</translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>没有未了结的事项。</translation>
    </message>
    <message>
        <source>The day is not over: who comes later comes after the seal.</source>
        <translation>今天还没有结束，之后的来访会记在封存之后。</translation>
    </message>
    <message>
        <source>The day has been sealed before; a new seal stands beside the old one and covers what came since.</source>
        <translation>这一天已经封存过；再次封存会在原封存之外另记一次，并包括其后的记录。</translation>
    </message>
    <message>
        <source>This day has not come yet, so there is nothing to seal.</source>
        <translation>这一天还没有到，没有可封存的内容。</translation>
    </message>
    <message>
        <source>Nobody came on this day, so there is nothing to seal. Choose a day with visits.</source>
        <translation>这一天没有来访，没有可封存的内容。请选择有来访的日子。</translation>
    </message>
    <message>
        <source>Not everything is on the disk yet, so the day was not sealed. Wait until the desk says it is recorded, then seal again.</source>
        <translation>还有记录未写入磁盘，本日没有封存。请待接待台显示“已记录”后再封存。</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::VisitPane</name>
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
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Supervisor&apos;s note… ({key:log.visit.note})</source>
        <translation>主任批注…（{key:log.visit.note}）</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>添加批注</translation>
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
        <source>Corrected after the seal: </source>
        <translation>封存后更正 · </translation>
    </message>
    <message>
        <source>Mask numbers</source>
        <translation>遮盖号码</translation>
    </message>
    <message>
        <source>numbers of this visit, in the log</source>
        <translation>日志中本次来访的号码</translation>
    </message>
    <message>
        <source>The note is empty. Write it first.</source>
        <translation>批注还是空的，请先填写。</translation>
    </message>
</context>
</TS>
