<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::publishing::Texts</name>
    <message>
        <source>The draft %1 can&apos;t be removed. Check the permissions of its folder.</source>
        <translation>草稿%1删不掉。请检查文件夹的权限。</translation>
    </message>
    <message>
        <source>Name the scenario with small letters, digits and _ (at most 40), e.g. bicycle_hire.</source>
        <translation>情景的名字请用小写字母、数字和下划线（最多 40 个），例如 bicycle_hire。</translation>
    </message>
    <message>
        <source>Write the title that the desk shows (at most 20 characters).</source>
        <translation>请写接待台上显示的标题（最多 20 个字）。</translation>
    </message>
    <message>
        <source>There is a scenario &quot;%1&quot; already. Choose another name, or open it in the list.</source>
        <translation>已经有情景“%1”了。请换一个名字，或者在列表里打开它。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Check its permissions.</source>
        <translation>%1读不出来。请检查文件的权限。</translation>
    </message>
    <message>
        <source>The Chinese also says %1.</source>
        <translation>中文里还有 %1。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written. Check its permissions and the space on the disk.</source>
        <translation>文件夹 %1 写不进去。请检查权限和磁盘空间。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be used; the desk goes on with the text that was published last.</source>
        <translation>文件 %1 不能用了，接待台继续用上次发布的文字。</translation>
    </message>
    <message>
        <source>The file %1 was changed outside and is not published; the desk goes on with the published text.</source>
        <translation>文件 %1 在外面被改过，还没有发布；接待台继续用已发布的文字。</translation>
    </message>
    <message>
        <source>A script with errors can&apos;t be published; the draft is kept. %1</source>
        <translation>脚本还有错误，不能发布；草稿已经保留。%1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be published here; its draft is kept.</source>
        <translation>%1 不能在这里发布，草稿已保留。</translation>
    </message>
    <message>
        <source>The script calls itself &quot;%1&quot;, its file is %2. Give both the same name.</source>
        <translation>脚本里的名称是“%1”，文件却是%2。请把两处改成一致。</translation>
    </message>
    <message>
        <source>A shared piece begins with piece:, a scenario with scenario:. Mend the first line of %1.</source>
        <translation>共用片段用 piece: 开头，情景用 scenario: 开头。请改 %1 的第一行。</translation>
    </message>
    <message>
        <source>Write in a few words what has changed; the note is kept with the version.</source>
        <translation>请简单写明改了什么，这条说明会和版本一起保存。</translation>
    </message>
    <message>
        <source>As it was before it was published here</source>
        <translation>在这里发布之前的文字</translation>
    </message>
    <message>
        <source>This text is in force already; there is nothing to publish.</source>
        <translation>现在用的就是这份文字，不需要发布。</translation>
    </message>
    <message>
        <source>Published: scripts may use it from now on.</source>
        <translation>已发布：脚本从现在起可以用它。</translation>
    </message>
    <message>
        <source>Published: it serves the next visitor.</source>
        <translation>已发布，从下一位来访者开始使用。</translation>
    </message>
    <message>
        <source>%1 is %2 KB long; a script has at most %3 KB. It is left as it is.</source>
        <translation>%1 有 %2 KB，脚本最多 %3 KB。文件没有动。</translation>
    </message>
    <message>
        <source>%1 is not written in UTF-8. It is left as it is; save it as UTF-8 first.</source>
        <translation>%1 不是 UTF-8 编码。文件没有动，请先另存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Check the permissions and the space on the disk.</source>
        <translation>%1写不进去（%2）。请检查权限和磁盘空间。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>which of a problem&apos;s two sentences is shown: en or zh</comment>
        <translation>zh</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1 第%2行第%3列：%4</translation>
    </message>
    <message>
        <source>its last line breaks off</source>
        <translation>最后一行没有写完</translation>
    </message>
    <message>
        <source>The new file %1 is not taken in: %2</source>
        <translation>新放进来的 %1 没有用上：%2</translation>
    </message>
    <message>
        <source>Put into the folder of the scripts</source>
        <translation>放进了脚本文件夹</translation>
    </message>
</context>
</TS>
