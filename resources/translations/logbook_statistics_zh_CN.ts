<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::logbook::RangeChoice</name>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Own range</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>The range before</source>
        <translation>前一段</translation>
    </message>
    <message>
        <source>The range after</source>
        <translation>后一段</translation>
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
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 2026-11-01.</source>
        <translation>“%1”不是日期。请写成 2026-11-01 这样。</translation>
    </message>
    <message>
        <source>The range is turned round: %1 comes after %2. Exchange the two.</source>
        <translation>起止日期颠倒了：%1 在 %2 之后。请对调两个日期。</translation>
    </message>
    <message>
        <source>That is more than ten years. Choose a shorter range.</source>
        <translation>超过十年了，请选短一些的范围。</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
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
        <source>Done in one visit</source>
        <translation>一次办结</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>统计项目</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>正在统计……</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>前一段没有来访</translation>
    </message>
    <message>
        <source>before: %1 (%2)</source>
        <translation>前一段 %1（%2）</translation>
    </message>
    <message>
        <source>95 of 100 at most %1</source>
        <translation>95% 不超过 %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>前一段 %1</translation>
    </message>
    <message>
        <source>late %1 · broken %2</source>
        <translation>逾期 %1 · 未兑现 %2</translation>
    </message>
    <message>
        <source>none due</source>
        <translation>没有到期的承诺</translation>
    </message>
    <message>
        <source>came back for papers: %1</source>
        <translation>缺件再来 %1 位</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::TopicView</name>
    <message>
        <source>Picture</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>看图</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>看表</translation>
    </message>
    <message>
        <source>There are no visits in this range.</source>
        <translation>这段时间没有来访。</translation>
    </message>
    <message>
        <source>Ctrl+T shows it as a table.</source>
        <translation>按 Ctrl+T 看表。</translation>
    </message>
</context>
</TS>
