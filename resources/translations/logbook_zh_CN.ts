<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::logbook::LogbookWorkspace</name>
    <message>
        <source>Visit log</source>
        <translation>来访日志</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>The log can&apos;t be read to its end: what stands here is not whole. Leave the file as it is, verify it ({key:log.verify}), and bring back a backup.</source>
        <translation>日志读不完整，下面显示的有缺。请先不要动这个文件，按 {key:log.verify} 校验，再用备份恢复。</translation>
    </message>
</context>
</TS>
