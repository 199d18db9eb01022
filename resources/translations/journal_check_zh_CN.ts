<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Finding</name>
    <message>
        <source>Keep the file and those beside it, change nothing, and tell who looks after the program; the newest good backup holds what was there before.</source>
        <translation>请保留该文件和旁边的文件，不要改动，并告知程序维护人员；最近一份完好的备份里有此前的内容。</translation>
    </message>
    <message>
        <source>Somebody changed the log, or the disk did. Keep the file as evidence, compare with a backup and the printed day reports, and tell the manager.</source>
        <translation>有人改动了日志，或者磁盘出了问题。请保留文件作为凭据，与备份和打印的日报核对，并报告经理。</translation>
    </message>
    <message>
        <source>Compare the last events with the printed day reports and a backup before you go on; keep both files.</source>
        <translation>继续之前，请把最后几条与打印的日报和备份核对；两个文件都要保留。</translation>
    </message>
    <message>
        <source>The events are the truth: close the desk and run yingkectl verify FILE --rebuild.</source>
        <translation>以事件记录为准：请关闭前台程序，运行 yingkectl verify 文件 --rebuild。</translation>
    </message>
    <message>
        <source>Visits on this script can&apos;t be shown again word for word. Take the text from a backup and tell who looks after the program.</source>
        <translation>按此脚本接待的来访无法逐字回放。请从备份中取回脚本文本，并告知程序维护人员。</translation>
    </message>
    <message>
        <source>Nothing need be done if the log came from another machine or user; else tell the manager.</source>
        <translation>如果日志来自另一台电脑或另一个用户，不必处理；否则请报告经理。</translation>
    </message>
    <message>
        <source>this is no log that can be verified: %2</source>
        <translation>这不是可以核验的日志：%2</translation>
    </message>
    <message>
        <source>Check the file&apos;s name and permissions.</source>
        <translation>请检查文件名和权限。</translation>
    </message>
    <message>
        <source>events %1 can&apos;t be read (%2)</source>
        <translation>第 %1 条无法读取（%2）</translation>
    </message>
    <message>
        <source>events %1 are missing</source>
        <translation>缺少第 %1 条</translation>
    </message>
    <message>
        <source>event %1 is not as it was written</source>
        <translation>第 %1 条与写入时不同</translation>
    </message>
    <message>
        <source>event %1 does not follow the last one of its desk (%2)</source>
        <translation>第 %1 条没有接在本台（%2）上一条之后</translation>
    </message>
    <message>
        <source>event %1 does not bear the mark of this user&apos;s key: the chain was made anew by somebody without it</source>
        <translation>第 %1 条没有本用户密钥的标记：有人在没有密钥的情况下重做了链</translation>
    </message>
    <message>
        <source>events %1 bear no mark, though those before them do</source>
        <translation>第 %1 条没有标记，而之前的都有</translation>
    </message>
    <message>
        <source>events %1 are marked by key %2, which is not here: the mark was not checked</source>
        <translation>第 %1 条由密钥 %2 标记，本机没有这把密钥：标记未核对</translation>
    </message>
    <message>
        <source>events %1 are of a kind that this program does not know (%2)</source>
        <translation>第 %1 条的种类（%2）本程序不认识</translation>
    </message>
    <message>
        <source>A newer version wrote them: use that version.</source>
        <translation>由更新的版本写入：请使用那个版本。</translation>
    </message>
    <message>
        <source>the personal part of event %1 is not as it was written</source>
        <translation>第 %1 条的个人信息与写入时不同</translation>
    </message>
    <message>
        <source>the personal part of events %1 is missing, and no event says that it was erased</source>
        <translation>第 %1 条的个人信息不见了，而没有任何一条记录说它被清除</translation>
    </message>
    <message>
        <source>the personal part of event %1 can&apos;t be read (%2)</source>
        <translation>第 %1 条的个人信息无法读取（%2）</translation>
    </message>
    <message>
        <source>the seal of %2, event %1, names another event than the one that is there</source>
        <translation>%2 的封存（第 %1 条）指的不是现有的那一条</translation>
    </message>
    <message>
        <source>the head file beside the log is missing: nothing says how far it had come</source>
        <translation>日志旁的头文件不见了：无从知道日志写到了哪里</translation>
    </message>
    <message>
        <source>the head file beside the log can&apos;t be read</source>
        <translation>日志旁的头文件无法读取</translation>
    </message>
    <message>
        <source>the head file names another event %1 than the one that is there</source>
        <translation>头文件指的第 %1 条不是现有的那一条</translation>
    </message>
    <message>
        <source>the head file does not bear the mark of this user&apos;s key: it was not written by this program</source>
        <translation>头文件没有本用户密钥的标记：不是本程序写的</translation>
    </message>
    <message>
        <source>the end is cut off: events %1 were written and are not there</source>
        <translation>末尾被截去：第 %1 条写过，现在没有</translation>
    </message>
    <message>
        <source>the desk was not closed, and its write-ahead log is not there: what came within a second after event %1 may be lost</source>
        <translation>上次没有正常关闭，而预写日志不见了：第 %1 条之后一秒内的内容可能丢失</translation>
    </message>
    <message>
        <source>If somebody opened the log with sqlite3 meanwhile, that program took it in and all is well. Else look for the file journal.sqlite-wal in a backup of the disk.</source>
        <translation>如果期间有人用 sqlite3 打开过日志，那个程序已把它并入，没有问题。否则请在磁盘备份中寻找 journal.sqlite-wal 文件。</translation>
    </message>
    <message>
        <source>in the write-ahead log whole pages stand behind a broken one (%2)</source>
        <translation>预写日志中，损坏的一页后面还有完好的页（%2）</translation>
    </message>
    <message>
        <source>After a power cut that is usual and nothing acknowledged is lost. Else the disk may be failing: make a backup, and have it looked at.</source>
        <translation>断电之后常见，已记录的内容没有丢失。否则可能是磁盘有问题：请先备份，再请人检查。</translation>
    </message>
    <message>
        <source>the archived text of script %2 is not the one that was archived</source>
        <translation>存档的脚本 %2 与存入时不同</translation>
    </message>
    <message>
        <source>event %1 names the text of script %2, which is not in the archive</source>
        <translation>第 %1 条所指的脚本 %2 不在存档里</translation>
    </message>
    <message>
        <source>a read table is not what the events make: %2</source>
        <translation>有一张查阅表与事件记录不符：%2</translation>
    </message>
    <message>
        <source>the read tables were not compared: %2</source>
        <translation>查阅表没有比对：%2</translation>
    </message>
    <message>
        <source>If a backup was put back on purpose, start the desk: it asks, and the log notes it. Else keep the file and those beside it as evidence, compare with the printed day reports, and tell the manager.</source>
        <translation>如果是有意放回的备份，请启动接待台：它会询问，并记入日志。如果不是，请把文件和旁边的文件留作证据，与打印的日报核对，并告知经理。</translation>
    </message>
    <message>
        <source>events %1 were seen in this log on this computer and are not there: its end was taken away, or an older log was put back</source>
        <translation>本机在这本日志里见过第 %1 条，现在没有了：末尾被拿走了，或者放回了一本旧日志</translation>
    </message>
    <message>
        <source>event %1 is another than the one that was seen in this log on this computer: another log was put in its place</source>
        <translation>第 %1 条不是本机在这本日志里见过的那一条：这里换成了另一本日志</translation>
    </message>
</context>
</TS>
