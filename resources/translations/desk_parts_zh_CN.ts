<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::desk::FaultBar</name>
    <message>
        <source>Read</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>The time is right</source>
        <translation>时间没错</translation>
    </message>
    <message>
        <source>%1, %2 more</source>
        <translation>%1，还有 %2 条</translation>
    </message>
</context>
<context>
    <name>yingke::desk::FieldHelp</name>
    <message>
        <source>The register has no room %1. Check the number; if it is right, just go on.</source>
        <translation>住户册里没有 %1。请核对房号，无误就继续。</translation>
    </message>
</context>
<context>
    <name>yingke::desk::NewsLine</name>
    <message>
        <source>New version of &quot;%1&quot;: it serves the next visitor</source>
        <translation>《%1》有新版本，从下一位客户起使用</translation>
    </message>
    <message>
        <source>; visits that run keep their text</source>
        <translation>；正在接待的仍按原来的</translation>
    </message>
    <message>
        <source>Changed outside, not published: %1. The desk goes on with the published text.</source>
        <translation>外面改过、没有发布：%1。接待台继续用已发布的文字。</translation>
    </message>
</context>
<context>
    <name>yingke::desk::Overlay</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>more (page %1 of %2)</source>
        <translation>更多（第 %1 页，共 %2 页）</translation>
    </message>
</context>
</TS>
