<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::office::Texts</name>
    <message>
        <source>%1 can&apos;t be written (%2). Check the permissions and the space on the disk.</source>
        <translation>%1写不进去（%2）。请检查权限和磁盘空间。</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1 第%2行第%3列：%4</translation>
    </message>
    <message>
        <source>The draft %1 can&apos;t be removed. Check the permissions of its folder.</source>
        <translation>草稿%1删不掉。请检查文件夹的权限。</translation>
    </message>
    <message>
        <source>A script with errors can&apos;t be published; the draft is kept. %1</source>
        <translation>脚本还有错误，不能发布；草稿已经保留。%1</translation>
    </message>
    <message>
        <source>Only scripts (zh_CN/*.yaml) are published here; the draft of %1 is kept.</source>
        <translation>这里只发布情景脚本（zh_CN/*.yaml）；%1的草稿已经保留。</translation>
    </message>
    <message>
        <source>The script calls itself &quot;%1&quot;, its file is %2. Give both the same name.</source>
        <translation>脚本里的名称是“%1”，文件却是%2。请把两处改成一致。</translation>
    </message>
    <message>
        <source>Write in a few words what has changed; the note is kept with the version.</source>
        <translation>请简单写明改了什么，这条说明会和版本一起保存。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check its permissions.</source>
        <translation>%1读不出来。请检查文件的权限。</translation>
    </message>
    <message>
        <source>This text is in force already; there is nothing to publish.</source>
        <translation>现在用的就是这份文字，不需要发布。</translation>
    </message>
    <message>
        <source>As it was before it was published here</source>
        <translation>在这里发布之前的文字</translation>
    </message>
    <message>
        <source>Published: it serves the next visitor.</source>
        <translation>已发布，从下一位来访者开始使用。</translation>
    </message>
</context>
</TS>
