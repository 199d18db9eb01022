<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::platform::Texts</name>
    <message>
        <source>something that is no file stands there</source>
        <translation>那个位置不是普通文件</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1 第 %2 行：%3。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source> The last good copy (%1) is used; the file is left as it is.</source>
        <translation>现在用的是上一份完好的副本（%1）；原文件未改动。</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>文件不见了</translation>
    </message>
    <message>
        <source> There is no good copy of it yet; the file is left as it is.</source>
        <translation>还没有完好的副本；原文件未改动。</translation>
    </message>
    <message>
        <source>%1 is damaged and can&apos;t be put aside</source>
        <translation>%1 已损坏，又不能移到一边</translation>
    </message>
    <message>
        <source>it breaks off here, or is no JSON</source>
        <translation>内容到这里中断，或不是 JSON</translation>
    </message>
    <message>
        <source>it does not hold what belongs into it</source>
        <translation>里面没有应有的内容</translation>
    </message>
    <message>
        <source>it is longer than %1 KB</source>
        <translation>文件超过 %1 KB</translation>
    </message>
</context>
</TS>
