<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>RangeMeaning</name>
    <message>
        <source>Nobody was moved up to the supervisor or the director in these days.</source>
        <translation>这段时间没有客户被上移给主任。</translation>
    </message>
    <message>
        <source>%1 of the %2 visits were moved up at least once, to the supervisor or the director; by reason, each time counted: %3.</source>
        <translation>%2 次来访里有 %1 次至少上移过一回。按原因计次：%3。</translation>
    </message>
    <message>
        <source>No promise was due in these days.</source>
        <translation>这段时间没有到期的承诺。</translation>
    </message>
    <message>
        <source>%1 promises were due in these days, whenever they were made: %2 kept in time, %3 kept late, %4 broken, %5 still open. Those withdrawn are not counted.</source>
        <translation>这段时间到期的承诺 %1 项（不论何时作出）：如期 %2，迟兑现 %3，未兑现 %4，未了 %5。已撤回的不算。</translation>
    </message>
    <message>
        <source>%1 visits came in these days, %2 of them by telephone: %3 are over, %4 still open. Compared with as many days before.</source>
        <translation>这段时间来访 %1 次，其中来电 %2 次：已结 %3，未结 %4。与之前同样长的一段比较。</translation>
    </message>
    <message>
        <source>From coming in to the first word of service: half of the %1 who were served waited no longer than %2, 95 of 100 no longer than %3; the mean was %4, the longest wait of all %5. Who left unserved (%6) is in the longest only.</source>
        <translation>从进门到开始接待：接待过的 %1 位里一半等候不超过 %2，95% 不超过 %3，平均 %4，最长的一次 %5。没等到就走的 %6 位只计入最长。</translation>
    </message>
    <message>
        <source>Of the %1 visits whose wait can be judged (served, gone, or over the limit) %2 were received within %3; %4 had to wait longer.</source>
        <translation>可判定等候的来访 %1 次（已接待、已离开或已超时）：%2 次在 %3内得到接待，%4 次等得更久。</translation>
    </message>
    <message>
        <source>Of the %1 visits that are over %2 were settled in one visit: done or promised, no paper missing, no second trip. %3 came a second time with papers.</source>
        <translation>已结的 %1 位中，%2 位一次办结：已办好或已约定，不缺资料，也不是补件再来。补件再来的有 %3 位。</translation>
    </message>
    <message>
        <source>To %1 of them nobody came.</source>
        <translation>其中 %1 位没有人来接手。</translation>
    </message>
</context>
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
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <source>{key:log.statistics.picture} shows it as a table.</source>
        <translation>按 {key:log.statistics.picture} 看表。</translation>
    </message>
</context>
</TS>
