<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::logbook::PromisesModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>已逾期 %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>kept too late, %1</source>
        <translation>迟兑现 %1</translation>
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
        <source>%1 (moved)</source>
        <translation>%1（已改期）</translation>
    </message>
    <message>
        <source>nobody (%1 has left)</source>
        <translation>无人负责（%1已离岗）</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作出时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::PromisesPage</name>
    <message>
        <source>This is no date. Write it as 2026-11-23, or leave it empty.</source>
        <translation>这不是一个日期。请写成 2026-11-23 的样子，或留空。</translation>
    </message>
    <message>
        <source>The range is turned round: the first day comes after the last. Exchange the two.</source>
        <translation>日期前后颠倒了：起始日晚于截止日。请把两个日期对调。</translation>
    </message>
    <message>
        <source>There are no such promises.</source>
        <translation>没有这样的承诺。</translation>
    </message>
    <message>
        <source>More than %1: narrow them by owner or by the days they are due. {key:log.promises.open} or a click goes to the visit.</source>
        <translation>超过 %1 项：请按负责人或到期日缩小范围。按 {key:log.promises.open} 或点击一行，打开当时的来访。</translation>
    </message>
    <message>
        <source>{key:log.promises.open} or a click goes to the visit that a promise came from.</source>
        <translation>按 {key:log.promises.open} 或点击一行，打开作出承诺的那次来访。</translation>
    </message>
</context>
</TS>
