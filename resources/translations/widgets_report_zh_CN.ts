<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::widgets::DayReport</name>
    <message>
        <source>last week %1</source>
        <translation>上周同日 %1</translation>
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
        <source>Timeline of the day</source>
        <translation>全天时间线</translation>
    </message>
    <message>
        <source>Nobody came on this day.</source>
        <translation>当日没有来访。</translation>
    </message>
    <message>
        <source>daily report of visits</source>
        <translation>来访日报</translation>
    </message>
    <message>
        <source>Head of the chain, event %1:</source>
        <translation>校验链末（第 %1 条）：</translation>
    </message>
    <message>
        <source>This day is %1.</source>
        <translation>本日%1。</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>与 %1 比较。</translation>
    </message>
    <message>
        <source>Moved up, and why</source>
        <translation>服务上移及原因</translation>
    </message>
    <message>
        <source>No visit was moved up.</source>
        <translation>没有服务上移。</translation>
    </message>
    <message>
        <source>Promises open, overdue or broken</source>
        <translation>未了、逾期、未兑现的承诺</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>没有欠着的承诺。</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Nothing was handed over.</source>
        <translation>没有移交。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>No notes.</source>
        <translation>没有批注。</translation>
    </message>
    <message>
        <source>Mark of the key:</source>
        <translation>密钥标记：</translation>
    </message>
</context>
</TS>
