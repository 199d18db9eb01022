<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::rehearsal::VersionsPage</name>
    <message>
        <source>Versions, the newest first</source>
        <translation>版本，新的在前</translation>
    </message>
    <message>
        <source>Back to this one</source>
        <translation>回到这一版</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>What the version is compared with</source>
        <translation>和什么比较</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>有什么不同</translation>
    </message>
</context>
</TS>
