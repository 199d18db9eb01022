<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>yingke::widgets::CountdownRing</name>
    <message>
        <source>in time</source>
        <translation>时间充裕</translation>
    </message>
    <message>
        <source>time is nearly over</source>
        <translation>时间将到</translation>
    </message>
    <message>
        <source>time is over</source>
        <translation>已超时</translation>
    </message>
</context>
<context>
    <name>yingke::widgets::PromptCard</name>
    <message>
        <source>To the visitor</source>
        <translation>对客户说</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>对 %1 说</translation>
    </message>
    <message>
        <source>Do  %1</source>
        <translation>动作  %1</translation>
    </message>
</context>
</TS>
