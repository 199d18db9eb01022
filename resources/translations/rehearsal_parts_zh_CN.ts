<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::rehearsal::LeaveQuestion</name>
    <message>
        <source>A practice is on</source>
        <translation>演练还没结束</translation>
    </message>
    <message>
        <source>What is dropped is not kept: no marks, no times, no run.</source>
        <translation>放弃了就什么都不留：没有分数，没有用时，也没有成绩。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>接着演</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>End and review</source>
        <translation>结束并点评</translation>
    </message>
    <message>
        <source>The practice &quot;%1&quot; is not over yet.</source>
        <translation>“%1”还没有演完。</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::Texts</name>
    <message>
        <source>No printer is set up on this machine. Save it as PDF ({key:practice.save}), or set up a printer.</source>
        <translation>这台电脑没有设置打印机。请按 {key:practice.save} 存为 PDF，或先设置打印机。</translation>
    </message>
    <message>
        <source>The printer %1 does not take it. Check the printer, or save it as PDF ({key:practice.save}).</source>
        <translation>打印机 %1 没有接收。请检查打印机，或按 {key:practice.save} 存为 PDF。</translation>
    </message>
    <message>
        <source>The printer has it.</source>
        <translation>已送打印机。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Role play</source>
        <translation>角色扮演</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 无法写入：%2</translation>
    </message>
</context>
</TS>
