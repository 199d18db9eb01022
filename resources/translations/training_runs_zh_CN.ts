<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::training::Texts</name>
    <message>
        <source>it is no training file</source>
        <translation>不是培训记录文件</translation>
    </message>
    <message>
        <source>it was written by a newer program</source>
        <translation>是更新版本的程序写的</translation>
    </message>
    <message>
        <source>The training file %1 can&apos;t be used (%2). Practice goes on, but no run is kept.</source>
        <translation>培训记录 %1 无法使用（%2）。可以继续演练，但本次不会留存。</translation>
    </message>
    <message>
        <source>The run could not be kept: %1</source>
        <translation>本次演练没有存下来：%1</translation>
    </message>
    <message>
        <source>The assignment could not be kept: %1</source>
        <translation>布置没有存下来：%1</translation>
    </message>
    <message>
        <source>The assignment could not be taken back: %1</source>
        <translation>布置没能撤回：%1</translation>
    </message>
    <message>
        <source>What is kept of %1 could not be taken out: %2</source>
        <translation>%1的培训记录没能删掉：%2</translation>
    </message>
    <message>
        <source>a part of it is damaged or missing; it is left as it is</source>
        <translation>有一部分已损坏或缺失，文件未作改动</translation>
    </message>
</context>
</TS>
