<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::desk::SlipBar</name>
    <message>
        <source>%1. What was entered has changed since: void it ({key:desk.slips}) to make it out anew.</source>
        <translation>%1。开出后内容又改了：请先作废（{key:desk.slips}），再重新开。</translation>
    </message>
    <message>
        <source>still missing: %1</source>
        <translation>还缺：%1</translation>
    </message>
    <message>
        <source>not issued yet; {key:desk.give_out} issues it and goes on</source>
        <translation>尚未开出；按 {key:desk.give_out} 开出并继续</translation>
    </message>
</context>
<context>
    <name>yingke::desk::SlipDesk</name>
    <message>
        <source>What stood on this slip has been erased; it can&apos;t be printed again.</source>
        <translation>这张单据的内容已按规定删除，不能再打印。</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>saved as PDF</source>
        <translation>已存成 PDF</translation>
    </message>
    <message>
        <source>There is no template for the sheet of the day.</source>
        <translation>没有当日一览的样式。</translation>
    </message>
    <message>
        <source>waiting: the log can&apos;t be written (%1). It is printed once it is recorded.</source>
        <translation>等待中：日志写不进去（%1）。记录好以后马上打印。</translation>
    </message>
    <message>
        <source>waiting until it is recorded</source>
        <translation>等记录好就打印</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>记录中</translation>
    </message>
    <message>
        <source>of before the program&apos;s start</source>
        <translation>程序启动前开出</translation>
    </message>
    <message>
        <source>recorded, not printed</source>
        <translation>已记录，未打印</translation>
    </message>
    <message>
        <source>on its way to another printer</source>
        <translation>正送到另一台打印机</translation>
    </message>
    <message>
        <source>It did not come out. Look after the printer, then print it again ({key:desk.slip_preview}).</source>
        <translation>没有印出来。请看看打印机，再打印一次（{key:desk.slip_preview}）。</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>测试页</translation>
    </message>
</context>
<context>
    <name>yingke::desk::SlipList</name>
    <message>
        <source>void: %1</source>
        <translation>作废：%1</translation>
    </message>
    <message>
        <source>%1, reprinted %2 ×</source>
        <translation>%1，补打 %2 次</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>今天还没有</translation>
    </message>
    <message>
        <source>%1 issued, %2 of them void</source>
        <translation>开出 %1 张，其中作废 %2 张</translation>
    </message>
    <message>
        <source>A slip that is void stays so. {key:slips.void_confirm} makes it void.</source>
        <translation>作废了就不能恢复。按 {key:slips.void_confirm} 作废。</translation>
    </message>
</context>
<context>
    <name>yingke::desk::SlipPreview</name>
    <message>
        <source>Still missing: %1. It can be printed once that is filled in.</source>
        <translation>还缺：%1。填好以后才能打印。</translation>
    </message>
    <message>
        <source>This slip can&apos;t be shown: its words have been erased, or there is no template for it.</source>
        <translation>这张单据显示不了：内容已按规定删除，或没有样式。</translation>
    </message>
    <message>
        <source>not issued yet: it gets its number when it is printed</source>
        <translation>尚未开出：打印时给编号</translation>
    </message>
    <message>
        <source>%1 page(s)</source>
        <translation>共 %1 页</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>… and %1 more pages</source>
        <translation>……还有 %1 页</translation>
    </message>
    <message>
        <source>The shift is in millimetres, from -20 to 20. Write for example 2.5.</source>
        <translation>偏移的单位是毫米，范围 -20 到 20，例如 2.5。</translation>
    </message>
    <message>
        <source>This slip has no layout, so it can&apos;t be made out. Mend its file in the folder slips.</source>
        <translation>这种单据没有版式，开不出来。请改好 slips 文件夹里它的文件。</translation>
    </message>
    <message>
        <source>It gets its number when it is printed, and can&apos;t be taken back then: {key:preview.give_out}, or a click.</source>
        <translation>打印时编号，之后收不回：请按 {key:preview.give_out}，或点按钮。</translation>
    </message>
    <message>
        <source>The test page is with the printer. Measure its cross, and enter the shift that its tables give.</source>
        <translation>测试页已送到打印机。量一量十字的位置，按页上的表填右移和下移。</translation>
    </message>
</context>
</TS>
