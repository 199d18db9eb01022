<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::office::Texts</name>
    <message>
        <source>The drill %1 can&apos;t be read. It was left as it is.</source>
        <translation>演练“%1”读不出来，文件已原样保留。</translation>
    </message>
    <message>
        <source>The drill can&apos;t be written to %1. Check the space on the disk, then try again.</source>
        <translation>演练写不进 %1。请看一下磁盘空间，然后再试一次。</translation>
    </message>
    <message>
        <source>The drill %1 can&apos;t be removed.</source>
        <translation>演练“%1”删不掉。</translation>
    </message>
</context>
</TS>
