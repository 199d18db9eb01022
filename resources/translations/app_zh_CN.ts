<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::app::Application</name>
    <message>
        <source>Write the community&apos;s name (at most 60 characters).</source>
        <translation>请填写小区名称（最多 60 个字）。</translation>
    </message>
    <message>
        <source>Write who is at the desk (at most 60 characters).</source>
        <translation>请填写前台是谁（最多 60 个字）。</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>接待员</translation>
    </message>
    <message>
        <source>The log was not put aside: %1</source>
        <translation>记录文件没有移开：%1</translation>
    </message>
    <message>
        <source>Events of an earlier end lie in %1 and can&apos;t be read (%2). The file is left as it is.</source>
        <translation>上次关闭时留下的记录在 %1，读不出来（%2）。文件未改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of an earlier end are still not in the log; they stay in %1.</source>
        <translation>
            <numerusform>上次关闭时留下的 %n 条记录还没有进日志，仍在 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) that could not be saved at an earlier end are in the log now (from %1).</source>
        <translation>
            <numerusform>上次关闭时没能保存的 %n 条记录已进日志（来自 %1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of an earlier end are in the log now; %1 can&apos;t be removed. It holds names.</source>
        <translation>
            <numerusform>上次关闭时留下的 %n 条记录已进日志；%1 删不掉，里面有姓名。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another folder.</source>
        <translation>%1 不能写入：%2。请换一个文件夹。</translation>
    </message>
    <message>
        <source>The log was written last under another key (%1): on another machine, by another user, or this user&apos;s key is gone. If none of these is so, somebody may have changed it: compare it with the printed day reports.</source>
        <translation>日志上次是用另一把密钥（%1）写的：在另一台电脑上、由另一个用户写的，或者本用户的密钥不见了。如果都不是，可能有人改动过日志：请与打印的日报核对。</translation>
    </message>
    <message>
        <source>Reading the log broke off: visits and promises that were open may be missing here. Nothing is lost by working on. Verify the log ({key:log.verify} in it) and tell who looks after the program.</source>
        <translation>读取日志时中断了：未结束的来访和承诺可能没有全部显示。继续工作不会丢失任何内容。请核验日志（在日志里按 {key:log.verify}），并告知程序维护人员。</translation>
    </message>
    <message>
        <source>The log is damaged and nobody has decided yet what becomes of it. What you do now is kept in %1 and goes into the log that is chosen at a later start. Tell who looks after the program.</source>
        <translation>日志已损坏，尚未决定如何处理。您现在的操作记在 %1，之后启动时选定日志，再并入其中。请告知程序维护人员。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was in doubt, and nothing was recorded. Set it, and start again.</source>
        <translation>电脑时间可疑，没有写入任何记录。请先把时间调准，再启动。</translation>
    </message>
    <message>
        <source>The log was not taken as it is: %1</source>
        <translation>没有照这本日志接着用：%1</translation>
    </message>
</context>
<context>
    <name>yingke::app::Texts</name>
    <message>
        <source>The visit is not in the log (yet), so no drill could be made of it.</source>
        <translation>这次来访还没有记入日志，暂时不能转为演练。</translation>
    </message>
    <message>
        <source>No scenario of the scripts was begun in this visit, so there is nothing to practise.</source>
        <translation>这次来访没有走过任何情景，没有可以演练的内容。</translation>
    </message>
    <message>
        <source>the list of what is in it</source>
        <translation>内容清单</translation>
    </message>
    <message>
        <source>versions of the program and the system, sizes of the files</source>
        <translation>程序与系统的版本、文件大小</translation>
    </message>
    <message>
        <source>limits, fees and switches as numbers; no people, no texts</source>
        <translation>时限、收费、开关的数值；不含人员和文字</translation>
    </message>
    <message>
        <source>how the tables of the log are built</source>
        <translation>日志各表的结构</translation>
    </message>
    <message>
        <source>how many rows each of them has</source>
        <translation>各表的行数</translation>
    </message>
    <message>
        <source>the program&apos;s own log: times, counts, ids and codes</source>
        <translation>程序自身的运行记录：时间、数量、编号和代码</translation>
    </message>
    <message>
        <source>the archive can&apos;t be made</source>
        <translation>没能生成文件包</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another place.</source>
        <translation>%1 写不了：%2。请换一个位置。</translation>
    </message>
    <message>
        <source>its beginning can&apos;t be read</source>
        <translation>文件开头无法读取</translation>
    </message>
    <message>
        <source>reading it breaks off</source>
        <translation>读到一半中断</translation>
    </message>
    <message>
        <source>its head file (journal.sqlite.head) is missing</source>
        <translation>旁边的链头文件（journal.sqlite.head）不见了</translation>
    </message>
    <message>
        <source>its head file (journal.sqlite.head) can&apos;t be read</source>
        <translation>旁边的链头文件（journal.sqlite.head）无法读取</translation>
    </message>
    <message>
        <source>events are missing at its end, from number %1 on</source>
        <translation>末尾缺记录，从第 %1 条起</translation>
    </message>
    <message>
        <source>its head file names another event number %1 than the one that is there</source>
        <translation>链头文件所指的第 %1 条与文件中的不是同一条</translation>
    </message>
    <message>
        <source>event %1 is missing</source>
        <translation>缺第 %1 条</translation>
    </message>
    <message>
        <source>event %1 is not as it was written</source>
        <translation>第 %1 条与写入时不同</translation>
    </message>
    <message>
        <source>the personal part of event %1 is not as it was written</source>
        <translation>第 %1 条的个人信息与写入时不同</translation>
    </message>
    <message>
        <source>the seal in event %1 names another event than the one that is there</source>
        <translation>第 %1 条的封存所指的记录与文件中的不是同一条</translation>
    </message>
    <message>
        <source>The log %1 is not as it was written: %2. Nothing was added to it and nothing in it was changed. Keep the file and those beside it, and tell who looks after the program.</source>
        <translation>记录文件 %1 与写入时不同：%2。没有向它写入任何内容，也没有改动它。请保留这个文件和旁边的文件，并告知程序维护人员。</translation>
    </message>
    <message>
        <source>Yingke is open already on this log (%1). Go to its window, or close it first.</source>
        <translation>迎客已经打开（%1）。请切换到那个窗口，或先关闭它。</translation>
    </message>
    <message>
        <source>The log %1 was written by a newer version of Yingke. Install that version; the file was left as it is.</source>
        <translation>记录文件 %1 由更新版本的迎客写成。请安装新版本；文件未作改动。</translation>
    </message>
    <message>
        <source>%1 is not a log of Yingke (%2). It was left as it is; choose another data place with --data.</source>
        <translation>%1 不是迎客的记录文件（%2）。文件未作改动，请用 --data 另选位置。</translation>
    </message>
    <message>
        <source>The data place %1 can&apos;t be written. Check its permissions, or choose another with --data.</source>
        <translation>数据文件夹 %1 不能写入。请检查权限，或用 --data 另选位置。</translation>
    </message>
    <message>
        <source>The log %1 can&apos;t be opened: %2</source>
        <translation>记录文件 %1 打不开：%2</translation>
    </message>
    <message>
        <source>The log %1 can&apos;t be read and written by this user. Check the file&apos;s permissions (they were left as they are).</source>
        <translation>当前用户不能读写记录文件 %1。请检查文件权限（权限未作改动）。</translation>
    </message>
    <message>
        <source>There is no room on the disk for the log %1. Make room, then start again; nothing was lost.</source>
        <translation>磁盘已满，记录文件 %1 打不开。请腾出空间后重新启动；没有丢失记录。</translation>
    </message>
    <message>
        <source>Another program is holding the log %1. Close that program, then start again.</source>
        <translation>另一个程序正占用记录文件 %1。请关闭那个程序后重新启动。</translation>
    </message>
    <message>
        <source>its head file (journal.sqlite.head) does not bear the mark of this user&apos;s key</source>
        <translation>日志的头文件（journal.sqlite.head）没有本用户密钥的标记</translation>
    </message>
    <message>
        <source>event %1 does not bear the mark of this user&apos;s key</source>
        <translation>第 %1 条没有本用户密钥的标记</translation>
    </message>
    <message>
        <source>enough for years</source>
        <translation>够用好几年</translation>
    </message>
    <message numerus="yes">
        <source>full in about %n day(s)</source>
        <translation>
            <numerusform>大约 %n 天后写满</numerusform>
        </translation>
    </message>
    <message>
        <source>The system does not tell how much room the disk has.</source>
        <translation>系统没有给出磁盘的剩余空间。</translation>
    </message>
    <message>
        <source>nothing was recorded in the last weeks to reckon from</source>
        <translation>最近几周没有记录，无从估算</translation>
    </message>
    <message>
        <source>Free on the disk: %1; the log has %2 and grows by %3 a day: %4.</source>
        <translation>磁盘剩余 %1；记录占 %2，每天增加约 %3：%4。</translation>
    </message>
    <message>
        <source>The disk of the log has %1 left: %2. Take away what is not needed, old backups first, or have a larger disk put in; when it is full nothing can be recorded.</source>
        <translation>存记录的磁盘只剩 %1：%2。请清理不用的文件（先清旧备份），或换一块更大的磁盘；写满后就不能再记录了。</translation>
    </message>
    <message>
        <source>The disk of the log has only %1 left. Take away what is not needed, old backups first, or have a larger disk put in; when it is full nothing can be recorded.</source>
        <translation>存记录的磁盘只剩 %1。请清理不用的文件（先清旧备份），或换一块更大的磁盘；写满后就不能再记录了。</translation>
    </message>
    <message>
        <source>the file is missing or empty, but what stands beside it, or what this computer has seen of it, says that there was one</source>
        <translation>文件不见了或是空的，但旁边的文件或本机见过的记录说明这里有过日志</translation>
    </message>
    <message>
        <source>it ends before event %1, which this computer has seen in it: its end was taken away, or an older log was put back</source>
        <translation>日志在第 %1 条之前就结束了，而本机见过这一条：末尾被拿走了，或者放回了一本旧日志</translation>
    </message>
    <message>
        <source>its event %1 is another than the one that this computer has seen in it: another log was put in its place</source>
        <translation>日志的第 %1 条不是本机见过的那一条：这里换成了另一本日志</translation>
    </message>
    <message>
        <source>The log was read whole: %1. %2 Verify it ({key:log.verify} in the visit log) to see all of it.</source>
        <translation>已通读整本日志：%1。%2请到来访日志按 {key:log.verify} 校验，查看全部结果。</translation>
    </message>
</context>
</TS>
