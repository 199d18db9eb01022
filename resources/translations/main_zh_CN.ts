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
        <source>You can go on with another log. The damaged one is kept beside it under a name with the time, and the other names its last hash.</source>
        <translation>可以换一个记录文件继续工作。损坏的文件会以带时间的名字保留在旁边，新文件的第一条会写明它最后一条的哈希。</translation>
    </message>
    <message>
        <source>Go back to the newest good backup (%1 events)</source>
        <translation>恢复最近一份完好的备份（%1 条）</translation>
    </message>
    <message>
        <source>Begin a new log</source>
        <translation>新建记录文件</translation>
    </message>
    <message>
        <source>Close, and change nothing</source>
        <translation>关闭，不作任何改动</translation>
    </message>
</context>
</TS>
