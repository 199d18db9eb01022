<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::logbook::ReportPage</name>
    <message>
        <source>Daily report %1</source>
        <translation>来访日报 %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>The printer has it.</source>
        <translation>已交给打印机。</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Mask names</source>
        <translation>遮盖姓名</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>显示姓名</translation>
    </message>
    <message>
        <source>Waiting until the log keeps that names were asked for …</source>
        <translation>正在等日志记下这次查看……</translation>
    </message>
</context>
</TS>
