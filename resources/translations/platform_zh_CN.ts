<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::platform::Texts</name>
    <message>
        <source>something that is no file stands there</source>
        <translation>那个位置不是普通文件</translation>
    </message>
</context>
</TS>
