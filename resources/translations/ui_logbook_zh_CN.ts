<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::logbook::DayBar</name>
    <message>
        <source>The day before with visits</source>
        <translation>前一个有来访的日子</translation>
    </message>
    <message>
        <source>Calendar: {key:log.day.calendar} · today: {key:log.day.today}</source>
        <translation>日历 {key:log.day.calendar} · 今天 {key:log.day.today}</translation>
    </message>
    <message>
        <source>The next day with visits</source>
        <translation>后一个有来访的日子</translation>
    </message>
    <message>
        <source>Search all days: room, name, end of the telephone, matter, words ({key:log.day.search})</source>
        <translation>搜索：房号、姓名、电话尾号、业务、记录内容（{key:log.day.search}）</translation>
    </message>
    <message>
        <source>Search all days</source>
        <translation>搜索全部日期</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>All matters</source>
        <translation>全部业务</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>接待员</translation>
    </message>
    <message>
        <source>All receptionists</source>
        <translation>全部接待员</translation>
    </message>
    <message>
        <source>Over %1</source>
        <translation>超 %1</translation>
    </message>
    <message>
        <source>Waited over the limit</source>
        <translation>等候超时</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>服务上移</translation>
    </message>
    <message>
        <source>Promise open</source>
        <translation>承诺未了</translation>
    </message>
    <message>
        <source>With an open promise</source>
        <translation>有未了的承诺</translation>
    </message>
    <message>
        <source>Review and seal this day</source>
        <translation>审阅并封存本日</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::DayNotesPanel</name>
    <message>
        <source>Notes on the day</source>
        <translation>当日批注</translation>
    </message>
    <message>
        <source>A new note on the day</source>
        <translation>新的当日批注</translation>
    </message>
    <message>
        <source>A new note on the day…</source>
        <translation>写一条当日批注…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>添加批注</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::ExportPage</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Excel table (XLSX)</source>
        <translation>Excel 表格（XLSX）</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>文本表格（CSV）</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>With names, rooms and numbers whole, and with what was said and entered</source>
        <translation>包含完整的姓名、房号和号码，以及说过和填写的内容</translation>
    </message>
    <message>
        <source>Without it names, rooms and numbers are masked, and what was said is left out. With it the log keeps that personal data were taken out: by whom, when, which days.</source>
        <translation>不勾选时姓名、房号、号码打码，说过和填写的内容不导出。勾选后，日志会记下谁在何时导出了哪些天的个人信息。</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::HandoversPage</name>
    <message>
        <source>Handovers</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>from anyone</source>
        <translation>全部移交人</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>接手人</translation>
    </message>
    <message>
        <source>to anyone</source>
        <translation>全部接手人</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation>服务上移</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未接手</translation>
    </message>
    <message>
        <source>The export has names, rooms and numbers whole; the log keeps that it was asked for</source>
        <translation>导出时姓名、房号、号码不打码；日志会记下谁要求的</translation>
    </message>
    <message>
        <source>export names</source>
        <translation>导出含姓名</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>What both signed at each change of shift, and what was said at each closing</source>
        <translation>每次换班双方签字的内容，以及每次收台时的说明</translation>
    </message>
    <message>
        <source>Sheets of shifts</source>
        <translation>交接班表</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::PromisesPage</name>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未了</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>到期日从</translation>
    </message>
    <message>
        <source>Due from this day on</source>
        <translation>到期日不早于</translation>
    </message>
    <message>
        <source>2026-11-23</source>
        <translation>2026-11-23</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Due up to this day</source>
        <translation>到期日不晚于</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>全部负责人</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::ReportPage</name>
    <message>
        <source>Daily report</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>The daily report as it will be printed</source>
        <translation>日报的打印样张</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::SealPanel</name>
    <message>
        <source>Review and seal this day</source>
        <translation>审阅并封存本日</translation>
    </message>
    <message>
        <source>Still open on this day</source>
        <translation>这一天还未了结的</translation>
    </message>
    <message>
        <source>Note to the seal</source>
        <translation>封存说明</translation>
    </message>
    <message>
        <source>Note to the seal (may stay empty)</source>
        <translation>封存说明（可不填）</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>暂不封存</translation>
    </message>
    <message>
        <source>Seal the day</source>
        <translation>确认封存</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::SheetsPanel</name>
    <message>
        <source>Sheets of shifts and closings</source>
        <translation>交接班与收台</translation>
    </message>
    <message>
        <source>Changes of shift and closings, the newest first</source>
        <translation>换班与收台，最近的在前</translation>
    </message>
    <message>
        <source>The sheet as it was signed</source>
        <translation>签字时的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>What does this mean? ({key:log.figure.explain})</source>
        <translation>这个数字是什么意思？（{key:log.figure.explain}）</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>等候中位数</translation>
    </message>
    <message>
        <source>Received within %1</source>
        <translation>%1内接待</translation>
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
        <source>What to look at</source>
        <translation>统计项目</translation>
    </message>
</context>
</TS>
