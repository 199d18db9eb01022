<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::reading::Texts</name>
    <message>
        <source>waiting, before anybody served</source>
        <translation>等候中，尚未接待</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Moved up</source>
        <translation>服务上移</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>before a script began</source>
        <translation>业务开始之前</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>%1 visits were moved up %2 times: %3.</source>
        <translation>%1 位来访共上移 %2 次：%3。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>，</translation>
    </message>
    <message>
        <source>No visit was moved up.</source>
        <translation>没有服务上移。</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Kept in time</source>
        <translation>如期兑现</translation>
    </message>
    <message>
        <source>Kept late</source>
        <translation>逾期兑现</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未了</translation>
    </message>
    <message>
        <source>Given another time</source>
        <translation>改过期</translation>
    </message>
    <message>
        <source>Last appointments broken</source>
        <translation>末次约定失约</translation>
    </message>
    <message>
        <source>kept in time</source>
        <translation>如期兑现</translation>
    </message>
    <message>
        <source>kept late</source>
        <translation>逾期兑现</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>未了</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>件</translation>
    </message>
    <message>
        <source>%1 promises were due: %2 kept in time, %3 late, %4 broken, %5 still open. Last appointments that were broken: %6.</source>
        <translation>到期承诺 %1 件：如期 %2，逾期 %3，未兑现 %4，未了 %5。不能再改的末次约定失约 %6 件。</translation>
    </message>
    <message>
        <source>No promise was due.</source>
        <translation>没有到期的承诺。</translation>
    </message>
    <message>
        <source>Receptionists</source>
        <translation>接待员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>首接</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Service a visit (minutes)</source>
        <translation>每位用时（分钟）</translation>
    </message>
    <message>
        <source>The same matters usually (minutes)</source>
        <translation>同类业务通常（分钟）</translation>
    </message>
    <message>
        <source>Visitors&apos; own time (minutes)</source>
        <translation>客户自己用时（分钟）</translation>
    </message>
    <message>
        <source>On hold (minutes)</source>
        <translation>保持（分钟）</translation>
    </message>
    <message>
        <source>Waited too long</source>
        <translation>等候超时</translation>
    </message>
    <message>
        <source>Of those: was serving somebody else</source>
        <translation>其中正接待他人</translation>
    </message>
    <message>
        <source>Of those: by rule or time</source>
        <translation>其中按规定或超时</translation>
    </message>
    <message>
        <source>Promises in time</source>
        <translation>承诺如期</translation>
    </message>
    <message>
        <source>Promises late or broken</source>
        <translation>承诺逾期或未兑现</translation>
    </message>
    <message>
        <source>service a visit</source>
        <translation>每位用时</translation>
    </message>
    <message>
        <source>the same matters, mean of all</source>
        <translation>同类业务全员平均</translation>
    </message>
    <message>
        <source>minutes a visit</source>
        <translation>分钟/位</translation>
    </message>
    <message>
        <source>Beside each service time stands what the same matters take on the mean of everybody: whoever gets the long matters is not slow. Causes, no blame.</source>
        <translation>每人用时旁边是同类业务的全员平均：接到费时业务多的人并不等于慢。看原因，不追责。</translation>
    </message>
    <message>
        <source>Which steps take the time</source>
        <translation>环节用时</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>All time (minutes)</source>
        <translation>总用时（分钟）</translation>
    </message>
    <message>
        <source>A time (minutes)</source>
        <translation>每次用时（分钟）</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>占比（%）</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>总用时</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Most time goes into “%1”: %2 minutes, %3 percent of all. Time on hold is not counted.</source>
        <translation>用时最多的是“%1”：%2 分钟，占 %3%。保持的时间不计。</translation>
    </message>
    <message>
        <source>Where visitors give up</source>
        <translation>客户在哪里放弃</translation>
    </message>
    <message>
        <source>Left unserved</source>
        <translation>未办理离开</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>中途作罢</translation>
    </message>
    <message>
        <source>Of so many</source>
        <translation>该环节人次</translation>
    </message>
    <message>
        <source>left unserved</source>
        <translation>未办理离开</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>中途作罢</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>位</translation>
    </message>
    <message>
        <source>Nobody gave up.</source>
        <translation>没有客户放弃。</translation>
    </message>
    <message>
        <source>%1 left unserved (half of those who were waiting after %2 at most), %3 broke their matter off.</source>
        <translation>未办理离开 %1 位（等候中离开的，半数等了不超过 %2），中途作罢 %3 位。</translation>
    </message>
    <message>
        <source>no matter begun</source>
        <translation>未开始业务</translation>
    </message>
    <message>
        <source>When visitors come</source>
        <translation>到访时段</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Open days</source>
        <translation>开放天数</translation>
    </message>
    <message>
        <source>a usual day</source>
        <translation>平常日</translation>
    </message>
    <message>
        <source>the fullest weekday</source>
        <translation>最忙的星期几</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>visits an hour</source>
        <translation>位/小时</translation>
    </message>
    <message>
        <source>%1 visits on %2 days; most come between %3 and %4.</source>
        <translation>%2 天共来访 %1 位，%3 至 %4 最多。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Median wait (minutes)</source>
        <translation>等候中位数（分钟）</translation>
    </message>
    <message>
        <source>95 of 100 waited at most (minutes)</source>
        <translation>95% 不超过（分钟）</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Within the limit (%)</source>
        <translation>时限内接待（%）</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>95 of 100 at most</source>
        <translation>95% 不超过</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Half waited at most %1, 95 of 100 at most %2, the longest %3. Over the limit: %4 of %5; %6 left unserved.</source>
        <translation>半数等候不超过 %1，95% 不超过 %2，最长 %3。%5 位中超时 %4 位，未办理离开 %6 位。</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Service, mean (minutes)</source>
        <translation>平均接待（分钟）</translation>
    </message>
    <message>
        <source>Second trips</source>
        <translation>缺件再来</translation>
    </message>
    <message>
        <source>The most frequent: %1, %2 of %3 visits.</source>
        <translation>最多的是%1：%3 位来访中 %2 位。</translation>
    </message>
    <message>
        <source>Done in one visit</source>
        <translation>一次办结</translation>
    </message>
    <message>
        <source>Closed visits</source>
        <translation>已结来访</translation>
    </message>
    <message>
        <source>Second trips for papers</source>
        <translation>缺件再来</translation>
    </message>
    <message>
        <source>done in one visit</source>
        <translation>一次办结</translation>
    </message>
    <message>
        <source>not</source>
        <translation>未一次办结</translation>
    </message>
    <message>
        <source>%1 of the closed visits were done in one visit; a paper was missing in %2, and %3 came a second time for papers.</source>
        <translation>已结来访中 %1 一次办结；缺件 %2 位，缺件再来 %3 位。</translation>
    </message>
    <message>
        <source>Receptionists needed</source>
        <translation>人手估算</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Visits an hour, usual day</source>
        <translation>平常日来访（位/小时）</translation>
    </message>
    <message>
        <source>Needed, usual day</source>
        <translation>平常日所需人数</translation>
    </message>
    <message>
        <source>Within the limit then (%)</source>
        <translation>届时时限内（%）</translation>
    </message>
    <message>
        <source>With one fewer (%)</source>
        <translation>少一人时（%）</translation>
    </message>
    <message>
        <source>Seen within the limit (%)</source>
        <translation>实际时限内（%）</translation>
    </message>
    <message>
        <source>Visits an hour, fullest weekday</source>
        <translation>最忙日来访（位/小时）</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>最忙的是</translation>
    </message>
    <message>
        <source>Receptionists needed then</source>
        <translation>最忙日所需人数</translation>
    </message>
    <message>
        <source>receptionists</source>
        <translation>人</translation>
    </message>
    <message>
        <source>An estimate: with %1 of service a visit, at most %2 receptionists serve 95 of 100 visitors within %3. Breaks and other work come on top.</source>
        <translation>估算：每位接待用时 %1，至多 %2 名接待员可使 95% 的客户在 %3 内得到接待。休息和其他工作另计。</translation>
    </message>
</context>
</TS>
