<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Figures</name>
    <message>
        <source>last %1</source>
        <translation>上%1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>与%1持平</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>与%1相同</translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation>较%1</translation>
    </message>
    <message>
        <source>%1 more than %2</source>
        <translation>比%2多 %1</translation>
    </message>
    <message>
        <source>%1 less than %2</source>
        <translation>比%2少 %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nobody was moved up to the supervisor or the director on this day.</source>
        <translation>这一天没有客户被上移给主任。</translation>
    </message>
    <message>
        <source>%1 of the visits were moved up at least once, by reason: %2.</source>
        <translation>有 %1 位来访至少上移过一次，按原因：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>到期 %1</translation>
    </message>
    <message>
        <source>Broken or late %1</source>
        <translation>未如期 %1</translation>
    </message>
    <message>
        <source>No promise was due on this day.</source>
        <translation>这一天没有到期的承诺。</translation>
    </message>
    <message>
        <source>%1 promises were due on this day, whenever they were made: %2 kept in time, %3 broken or late, %4 still open. The visits they come from:</source>
        <translation>这一天到期的承诺共 %1 项（不论哪天作出）：如期兑现 %2 项，未如期 %3 项，尚未了结 %4 项。下面是它们的来访：</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 visits came on this day, in person or by telephone: %2 are over, %3 are still open.</source>
        <translation>这一天上门和来电共 %1 位：已结 %2 位，未结 %3 位。</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>已结 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>未结 %1</translation>
    </message>
    <message>
        <source>From coming in to the first word of service, on the mean of the %1 who were served: %2. The longest wait of all was %3.</source>
        <translation>从进门到开始接待的时间，按已接待的 %1 位平均为 %2；全天最长等候 %3。</translation>
    </message>
    <message>
        <source>Served %1</source>
        <translation>已接待 %1</translation>
    </message>
    <message>
        <source>Of the %1 visits whose wait can be judged %2 were received within %3; %4 had to wait longer. Who waits within the limit now is not counted yet.</source>
        <translation>等候已有结果的 %1 位中，%2 位在 %3内得到接待，%4 位等得更久；此刻仍在时限内等候的还不计入。</translation>
    </message>
    <message>
        <source>Counted %1</source>
        <translation>计入 %1</translation>
    </message>
    <message>
        <source>Over the limit %1</source>
        <translation>超时 %1</translation>
    </message>
    <message>
        <source>Of the %1 visits that are over %2 were settled in one visit: done or promised, no paper missing, no second trip. %3 came a second time with papers.</source>
        <translation>已结的 %1 位中，%2 位一次办结：已办好或已约定，不缺资料，也不是补件再来。补件再来的有 %3 位。</translation>
    </message>
    <message>
        <source>Not at once %1</source>
        <translation>非一次 %1</translation>
    </message>
    <message>
        <source>Second trips %1</source>
        <translation>补件再来 %1</translation>
    </message>
    <message>
        <source>To %1 of them nobody came.</source>
        <translation>其中 %1 位没有人来接手。</translation>
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
        <source>Done at once</source>
        <translation>一次办结</translation>
    </message>
    <message>
        <source>What does this mean? ({key:log.figure.explain})</source>
        <translation>这个数字是什么意思？（{key:log.figure.explain}）</translation>
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
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>none due</source>
        <translation>当日无到期承诺</translation>
    </message>
    <message>
        <source>broken or late: %1 · open: %2</source>
        <translation>未如期 %1 · 未了 %2</translation>
    </message>
    <message>
        <source>came back for papers: %1</source>
        <translation>缺件再来 %1 位</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>尚无同日可比</translation>
    </message>
    <message>
        <source>no such weekday before yet</source>
        <translation>之前还没有同一个星期几的记录</translation>
    </message>
    <message>
        <source>nobody came: %1</source>
        <translation>无人接手 %1</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::VisitsModel</name>
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
        <source>broken %1</source>
        <translation>未兑现 %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>已撤回 %1</translation>
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
