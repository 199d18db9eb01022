<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::slips::Texts</name>
    <message>
        <source>%1 is no key for check codes. Put the file back from a copy; until then slips have no code.</source>
        <translation>%1 不是验证码的密钥。请从备份恢复这个文件，在此之前单据没有验证码。</translation>
    </message>
    <message>
        <source>The key for check codes can&apos;t be read (%1). Check the file&apos;s permissions.</source>
        <translation>读不了验证码的密钥（%1），请检查文件权限。</translation>
    </message>
    <message>
        <source>The library for check codes does not start.</source>
        <translation>验证码所用的程序库启动不了。</translation>
    </message>
    <message>
        <source>The key for check codes can&apos;t be written (%1): %2</source>
        <translation>写不了验证码的密钥（%1）：%2</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>reprinted %1 ×</source>
        <translation>补打 %1 次</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>%1 kinds, %2 pieces</source>
        <translation>%1 种 %2 件</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read. Slips are printed without an offset until it is set anew ({key:slip_preview}).</source>
        <translation>读不了 %1。重新设置之前（{key:slip_preview}），单据不加偏移打印。</translation>
    </message>
    <message>
        <source>The choice of paper can&apos;t be written (%1): %2. It holds until the program ends.</source>
        <translation>纸张设置没有写入（%1）：%2。本次运行期间仍然有效。</translation>
    </message>
    <message>
        <source>slips/%1, line %2: %3 The slip that ships with the program is used.</source>
        <translation>slips/%1 第 %2 行：%3现在使用随程序附带的样式。</translation>
    </message>
    <message>
        <source>slips/%1, line %2: %3 The last good copy of it is used; the file is left as it is.</source>
        <translation>slips/%1 第 %2 行：%3现在用的是它上一份完好的副本；原文件未改动。</translation>
    </message>
    <message>
        <source>slips/%1, line %2: %3 This slip can&apos;t be made out until it is mended.</source>
        <translation>slips/%1 第 %2 行：%3 改好以前，这种单据开不出来。</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未写明</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2, counted %3, difference %4</source>
        <translation>%1 %2，实点 %3，差 %4</translation>
    </message>
</context>
</TS>
