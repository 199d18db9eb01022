<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
    <name>yingke::widgets::EnglishText</name>
    <message>
        <source>⚠ no English yet</source>
        <translation>⚠ 还没有英文</translation>
    </message>
</context>
<context>
    <name>yingke::widgets::KeySheet</name>
    <message>
        <source>The keys</source>
        <translation>按键一览</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>yingke::widgets::RecentWords</name>
    <message>
        <source>Searched before</source>
        <translation>查过的</translation>
    </message>
</context>
<context>
    <name>yingke::widgets::TableCopy</name>
    <message>
        <source>The table is in the clipboard</source>
        <translation>整张表格已复制</translation>
    </message>
    <message>
        <source>The row is in the clipboard</source>
        <translation>这一行已复制</translation>
    </message>
</context>
</TS>
