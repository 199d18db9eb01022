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
</context>
</TS>
