<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::tables::Texts</name>
    <message>
        <source>%1 is no sheet: neither CSV (UTF-8 or GB18030) nor XLSX or ODS.</source>
        <translation>%1 不是表格：既不是 CSV（UTF-8 或 GB18030）,也不是 XLSX 或 ODS。</translation>
    </message>
    <message>
        <source>%1: a quotation mark is never closed.</source>
        <translation>%1：有一个引号没有配对。</translation>
    </message>
    <message>
        <source>%1 has more than 200,000 rows. Divide it into several sheets.</source>
        <translation>%1 超过 20 万行，请拆成几张表。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 读不了：%2</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB. Divide it into several sheets.</source>
        <translation>%1 超过64 MiB，请分成几张表。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>%1 is an old Excel file (XLS), or has a password. Save it as XLSX without a password, or as CSV.</source>
        <translation>%1 是旧版 Excel 文件(XLS)或设有密码，请另存为无密码的 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>%1 is only half a file, or damaged. Copy it again from where it came.</source>
        <translation>%1 不完整或已损坏，请从原处重新拷贝。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than 256 MiB. Divide it into several sheets.</source>
        <translation>%1 展开后超过 256 MiB,请拆成几张表。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a sheet (%2). Open it in the spreadsheet program and save it again.</source>
        <translation>%1 无法作为表格读取(%2),请用表格软件打开后重新保存。</translation>
    </message>
    <message>
        <source>something that is no file stands there</source>
        <translation>那里已有同名的非文件</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another folder.</source>
        <translation>%1 写不进去：%2。请换一个文件夹。</translation>
    </message>
    <message>
        <source>the folder is not there or may not be written to</source>
        <translation>文件夹不存在或不可写</translation>
    </message>
    <message>
        <source>the table can&apos;t be begun</source>
        <translation>表格无法新建</translation>
    </message>
    <message>
        <source>the sheet %1 can&apos;t be begun</source>
        <translation>工作表 %1 无法新建</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>它不是普通文件</translation>
    </message>
</context>
</TS>
