<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::logbook::HandoversModel</name>
    <message>
        <source>moved up</source>
        <translation>服务上移</translation>
    </message>
    <message>
        <source>moved up · %1</source>
        <translation>服务上移 · %1</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未接手</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待接手</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>请求时间</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>业务</translation>
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
        <source>Until taken</source>
        <translation>接手用时</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>接手时间</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>交还时间</translation>
    </message>
    <message>
        <source>unasked</source>
        <translation>直接转交</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::HandoversPage</name>
    <message>
        <source>from %1</source>
        <translation>%1移交</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1接手</translation>
    </message>
    <message>
        <source>The range is turned round: the first day is after the last. Change one of them.</source>
        <translation>日期前后颠倒：起始日期在截止日期之后，请改一个。</translation>
    </message>
    <message>
        <source>No handover in this range.</source>
        <translation>这段时间没有移交。</translation>
    </message>
    <message>
        <source>%1 handovers · taken %2 · half of them within %3 · longest %4 · not taken %5 · moved up %6</source>
        <translation>移交 %1 次 · 已接手 %2 · 半数在 %3 内 · 最长 %4 · 未接手 %5 · 服务上移 %6</translation>
    </message>
    <message>
        <source>There is nothing to export in this range. Choose other days.</source>
        <translation>这段时间没有可导出的移交，请换个日期。</translation>
    </message>
    <message>
        <source>%1 handovers are too many for one file (at most %2). Choose fewer days.</source>
        <translation>%1 次移交太多，一个文件最多 %2 次，请缩短日期。</translation>
    </message>
    <message>
        <source>handovers</source>
        <translation>移交记录</translation>
    </message>
    <message>
        <source>Export the handovers</source>
        <translation>导出移交记录</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>unasked %1</source>
        <translation>直接转交 %1</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::SheetsPanel</name>
    <message>
        <source>change of shift: %1 → %2 · visits %3, promises %4</source>
        <translation>换班：%1 → %2 · 来访 %3，承诺 %4</translation>
    </message>
    <message>
        <source>Hands over: %1</source>
        <translation>交班人：%1</translation>
    </message>
    <message>
        <source>Takes over: %1</source>
        <translation>接班人：%1</translation>
    </message>
    <message>
        <source>closed by %1 · open: visits %2, promises %3</source>
        <translation>%1收台 · 留下来访 %2，承诺 %3</translation>
    </message>
    <message>
        <source>Closed by: %1</source>
        <translation>收台人：%1</translation>
    </message>
    <message>
        <source>No change of shift and no closing in this range.</source>
        <translation>这段时间没有换班，也没有收台。</translation>
    </message>
    <message>
        <source>(nothing was written, or it was erased)</source>
        <translation>（没有内容，或已清除）</translation>
    </message>
    <message>
        <source>The printer has it.</source>
        <translation>已交给打印机。</translation>
    </message>
    <message>
        <source>sheet of the shift</source>
        <translation>交接班表</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>已存到 %1。</translation>
    </message>
</context>
</TS>
