<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::logbook::ExportPage</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Excel table (XLSX)</source>
        <translation>Excel 表格（XLSX）</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>文本表格（CSV）</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>With names, rooms and numbers whole, and with what was said and entered</source>
        <translation>包含完整的姓名、房号和号码，以及说过和填写的内容</translation>
    </message>
    <message>
        <source>Without it names, rooms and numbers are masked, and what was said is left out. With it the log keeps that personal data were taken out: by whom, when, which days.</source>
        <translation>不勾选时姓名、房号、号码打码，说过和填写的内容不导出。勾选后，日志会记下谁在何时导出了哪些天的个人信息。</translation>
    </message>
</context>
</TS>
