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
    <message>
        <source>You can go on with another log: the damaged one is kept beside it under a name with the time, and the other names its last hash. Or serve visitors now and decide later: what you do goes into the log that is chosen then.</source>
        <translation>可以换一个日志继续：损坏的日志按时间改名，保留在旁边，新日志会写明它最后的哈希值。也可以先接待来访，以后再决定：您的操作会并入到时选定的日志。</translation>
    </message>
    <message>
        <source>Show what can be read</source>
        <translation>查看可以读出的内容</translation>
    </message>
    <message>
        <source>Serve visitors now, decide later</source>
        <translation>先接待，以后再决定</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Set the clock now and go on, or go on as it is: the line below the header stays until the clock is set or somebody says that it is right.</source>
        <translation>现在还没有写入任何记录。可以先把时间调准再继续，也可以就这样继续：顶栏下面的提示会一直在，直到时间调准，或有人确认时间无误。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Close, and record nothing</source>
        <translation>关闭，不写记录</translation>
    </message>
    <message>
        <source>It was put back on purpose: go on with it</source>
        <translation>是有意放回的：接着用这本日志</translation>
    </message>
</context>
</TS>
