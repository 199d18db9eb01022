<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::office</name>
    <message>
        <source>The folder %1 can&apos;t be written. Check its permissions and the space on the disk.</source>
        <translation>文件夹 %1 不能写入。请检查权限和磁盘空间。</translation>
    </message>
</context>
<context>
    <name>yingke::office::Texts</name>
    <message>
        <source>limits.yaml: &quot;%1&quot; is no duration. Write for example 3 min or 20 s.</source>
        <translation>limits.yaml：“%1”不是时长。请写成 3 min 或 20 s 的样子。</translation>
    </message>
    <message>
        <source>fees.yaml: &quot;%1&quot; is no sum. Write for example 2000.00.</source>
        <translation>fees.yaml：“%1”不是金额。请写成 2000.00 的样子。</translation>
    </message>
    <message>
        <source>settings.yaml: &quot;%1&quot; is no number.</source>
        <translation>settings.yaml：“%1”不是数字。</translation>
    </message>
    <message>
        <source>The office&apos;s files can&apos;t be written in %1. What you entered holds until the program ends.</source>
        <translation>中心的设置不能写入 %1。您填写的内容在退出前有效。</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1（第 %2 行）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was there before and is missing</source>
        <translation>以前有“%1”，现在没有了</translation>
    </message>
    <message>
        <source> What ships with the program is used; the file is left as it is.</source>
        <translation>现在用的是程序自带的内容；原文件未改动。</translation>
    </message>
    <message>
        <source> There is no good copy of it yet: what could be read is used, the file is left as it is.</source>
        <translation>还没有完好的副本：现在用的是读得出的部分，原文件未改动。</translation>
    </message>
    <message>
        <source>it breaks off in this line</source>
        <translation>内容在这一行中断</translation>
    </message>
    <message>
        <source>stand_ins.yaml: &quot;%1&quot; is neither a post nor a colleague, and is passed over.</source>
        <translation>stand_ins.yaml：“%1”既不是岗位，也不是同事的姓名，已跳过。</translation>
    </message>
    <message>
        <source>rooms.yaml: the answer &quot;%1&quot; can&apos;t be read. What may stand there is written above it.</source>
        <translation>rooms.yaml：“%1”的回答看不懂。可以写什么，见它上面一行。</translation>
    </message>
</context>
</TS>
