<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::desk::SoundView</name>
    <message>
        <source>What can be read of the damaged log</source>
        <translation>损坏的日志中可以读出的内容</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>与写入时相同</translation>
    </message>
    <message>
        <source>Nothing of it can be read.</source>
        <translation>无法读出任何内容。</translation>
    </message>
    <message>
        <source>%1 events can be read, %2 are missing or can&apos;t be read.</source>
        <translation>可以读出 %1 条，缺少或无法读取 %2 条。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
</TS>
