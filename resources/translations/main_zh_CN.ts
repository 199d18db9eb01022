<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>main</name>
    <message>
        <source>Visit log</source>
        <translation>来访日志</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>情景演练</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>演练</translation>
    </message>
</context>
</TS>
