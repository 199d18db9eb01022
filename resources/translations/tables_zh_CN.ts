<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::tables::Texts</name>
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
        <source>%1 is only half a file, or damaged. Copy it again from where it came.</source>
        <translation>%1 不完整或已损坏，请从原处重新拷贝。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than 256 MiB. Divide it into several sheets.</source>
        <translation>%1 展开后超过 256 MiB，请拆成几张表。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a sheet (%2). Open it in the spreadsheet program and save it again.</source>
        <translation>%1 无法作为表格读取（%2），请用表格软件打开后重新保存。</translation>
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
    <message>
        <source>signal %1</source>
        <translation>信号 %1</translation>
    </message>
    <message>
        <source>exit %1</source>
        <translation>退出码 %1</translation>
    </message>
    <message>
        <source>Reading %1 was cancelled.</source>
        <translation>已取消读取 %1。</translation>
    </message>
    <message>
        <source>%1 was not read: the program that reads sheets can&apos;t be started (%2).</source>
        <translation>没有读取 %1：读表格的程序启动不了（%2）。</translation>
    </message>
    <message>
        <source>%1 takes longer than %2 s to read and was given up. Divide it into several sheets, or save it as CSV.</source>
        <translation>%1 读了 %2 秒还没读完，已停止。请拆成几个表格，或另存为 CSV。</translation>
    </message>
    <message>
        <source>%1 needs more than %2 MiB of memory to be read and was given up. Divide it into several sheets, or save it as CSV.</source>
        <translation>读 %1 需要的内存超过 %2 MiB，已停止。请拆成几个表格，或另存为 CSV。</translation>
    </message>
    <message>
        <source>%1 holds more than %2 MiB of text and was given up. Divide it into several sheets.</source>
        <translation>%1 的文字超过 %2 MiB，已停止。请拆成几个表格。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: the program that reads sheets broke down on it (%2). Open it in the spreadsheet program and save it again, as XLSX or CSV.</source>
        <translation>读不了 %1：读表格的程序在这个文件上出错退出了（%2）。请用表格软件打开，另存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>%1 is a PDF, no sheet. Ask for the sheet that it was made from.</source>
        <translation>%1 是 PDF，不是表格。请索取生成它的那张表格。</translation>
    </message>
    <message>
        <source>%1 is a picture, no sheet. Ask for the sheet that it shows.</source>
        <translation>%1 是图片，不是表格。请索取图中的那张表格。</translation>
    </message>
    <message>
        <source>%1 is a sheet of a kind that is not read (%2). Open it in the program that made it and save it as XLSX.</source>
        <translation>%1 是本程序不读的表格格式（%2）。请用原来的软件打开，另存为 XLSX。</translation>
    </message>
    <message>
        <source>Excel before 1995</source>
        <translation>1995 年以前的 Excel</translation>
    </message>
    <message>
        <source>%1 is a web page in one file (MHTML). Open it in the spreadsheet program and save it as XLSX.</source>
        <translation>%1 是单个文件网页（MHTML）。请用表格软件打开，另存为 XLSX。</translation>
    </message>
    <message>
        <source>%1 holds no table but a page or an answer of the system that it was fetched from, perhaps because nobody was signed in. Sign in there and fetch the sheet again.</source>
        <translation>%1 里没有表格，只有导出系统返回的页面或消息，可能是当时没有登录。请登录该系统后重新导出。</translation>
    </message>
    <message>
        <source>%1 is an archive, no sheet. Unpack it and choose the sheet in it.</source>
        <translation>%1 是压缩包，不是表格。请解压后选择其中的表格。</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>文字文档</translation>
    </message>
    <message>
        <source>a presentation or a drawing</source>
        <translation>演示文稿或绘图</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>XML that is no sheet</source>
        <translation>不是表格的 XML</translation>
    </message>
    <message>
        <source>%1 is %2, no sheet. Save its table as XLSX or CSV.</source>
        <translation>%1 是%2，不是表格。请把其中的表格另存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it with its password and save it again without one.</source>
        <translation>%1 设有密码。请用密码打开，去掉密码后再保存。</translation>
    </message>
    <message>
        <source>%1 is no sheet: neither XLSX, XLS or ODS nor a text (CSV) in UTF-8, UTF-16 or GB18030.</source>
        <translation>%1 不是表格：既不是 XLSX、XLS、ODS，也不是 UTF-8、UTF-16 或 GB18030 的文本（CSV）。</translation>
    </message>
    <message>
        <source>%1 has something in column 257 or further right. Take away what is no part of the table.</source>
        <translation>%1 在第 257 列或更右处还有内容。请删去不属于这张表的部分。</translation>
    </message>
    <message>
        <source>All worksheets of %1 are hidden. Show the one that is meant, and save the file.</source>
        <translation>%1 的工作表全部被隐藏。请取消隐藏要用的那张，再保存文件。</translation>
    </message>
</context>
</TS>
