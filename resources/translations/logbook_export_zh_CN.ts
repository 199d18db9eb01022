<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::logbook::ExportPage</name>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 2026-11-01.</source>
        <translation>“%1”不是日期。请写成 2026-11-01 这样。</translation>
    </message>
    <message>
        <source>The range is turned round: %1 comes after %2. Exchange the two.</source>
        <translation>起止日期颠倒了：%1 在 %2 之后。请对调两个日期。</translation>
    </message>
    <message>
        <source>No file was chosen, nothing was exported.</source>
        <translation>没有选择文件，未导出。</translation>
    </message>
</context>
<context>
    <name>yingke::logbook::ExportRun</name>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Waiting until the log keeps that personal data are taken out …</source>
        <translation>正在等日志记下个人信息的导出……</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>正在写入 %1 ……</translation>
    </message>
    <message>
        <source>Called off. No file was made.</source>
        <translation>已取消，没有生成文件。</translation>
    </message>
    <message>
        <source>Calling off…</source>
        <translation>正在取消……</translation>
    </message>
    <message>
        <source>%1 lines are in %2.</source>
        <translation>已导出 %1 行：%2</translation>
    </message>
</context>
</TS>
