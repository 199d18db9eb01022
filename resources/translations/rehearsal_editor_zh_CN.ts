<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::rehearsal::EditorPanel</name>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>%1打不开。</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::ScriptEdit</name>
    <message>
        <source>Text of the script</source>
        <translation>脚本文字</translation>
    </message>
</context>
</TS>
