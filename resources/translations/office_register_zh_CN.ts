<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::office::Texts</name>
    <message>
        <source>The register %1 can&apos;t be opened: %2</source>
        <translation>住户登记库 %1 打不开：%2</translation>
    </message>
    <message>
        <source>%1 is not a register of Yingke. It was left as it is; choose another data place with --data.</source>
        <translation>%1 不是迎客的住户登记库，文件未作改动；请用 --data 另选数据目录。</translation>
    </message>
    <message>
        <source>The register %1 was written by a newer version of Yingke. Install that version; the file was left as it is.</source>
        <translation>住户登记库 %1 是更新版本的迎客写的，请安装该版本；文件未作改动。</translation>
    </message>
    <message>
        <source>The register is not open.</source>
        <translation>住户登记库没有打开。</translation>
    </message>
    <message>
        <source>The register could not be written: %1. It is as it was.</source>
        <translation>住户登记库没有写成：%1。原有内容未变。</translation>
    </message>
    <message>
        <source>is no building</source>
        <translation>不是楼号</translation>
    </message>
    <message>
        <source>is no room</source>
        <translation>不是房号</translation>
    </message>
    <message>
        <source>is longer than 60 characters</source>
        <translation>超过60个字</translation>
    </message>
    <message>
        <source>is no area; write for example 89.5</source>
        <translation>不是面积，请写成 89.5 的样子</translation>
    </message>
    <message>
        <source>is no telephone number</source>
        <translation>不是电话号码</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 读不了：%2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB. Divide it into several sheets.</source>
        <translation>%1 超过64 MiB，请分成几张表。</translation>
    </message>
    <message>
        <source>%1 is no CSV text in UTF-8 or GB18030.</source>
        <translation>%1 不是 UTF-8 或 GB18030 的 CSV 文本。</translation>
    </message>
    <message>
        <source>%1: a quotation mark is never closed.</source>
        <translation>%1：有一个引号没有配对。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>%1 has %2 columns; the register sheet has 21, or a first row with their names.</source>
        <translation>%1 有 %2 列；住户登记表应有21列，或第一行写明列名。</translation>
    </message>
</context>
</TS>
