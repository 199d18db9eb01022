<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::widgets</name>
    <message>
        <source>The PDF %1 was not written: %2. The slip is kept; choose another place and try again.</source>
        <translation>PDF 没有写入 %1：%2。单据仍然保留，请换个位置再试。</translation>
    </message>
    <message>
        <source>it could not be made</source>
        <translation>没能生成</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>The paper could not be made. Save it as PDF.</source>
        <translation>这张纸没有排出来。请存成 PDF。</translation>
    </message>
</context>
<context>
    <name>yingke::widgets::Printing</name>
    <message>
        <source>it is out of paper</source>
        <translation>没有纸了</translation>
    </message>
    <message>
        <source>paper is stuck in it</source>
        <translation>卡纸了</translation>
    </message>
    <message>
        <source>its cover is open</source>
        <translation>盖子没关好</translation>
    </message>
    <message>
        <source>its ink or ribbon is used up</source>
        <translation>墨粉或色带用完了</translation>
    </message>
    <message>
        <source>it is off, or its cable is loose</source>
        <translation>没开机，或线松了</translation>
    </message>
    <message>
        <source>it is stopped</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>it takes no papers now</source>
        <translation>现在不收打印任务</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 is not printed: no printer is set up on this machine. It is kept; save it as PDF, or set up a printer and print again.</source>
        <translation>%1 没有打印：这台电脑没有设置打印机。单据仍然保留：可以存成 PDF，或装好打印机后再打印。</translation>
    </message>
    <message>
        <source>%1 is not printed: there is no other printer that could take it now. It is kept; save it as PDF.</source>
        <translation>%1 没有打印：现在没有别的打印机能印。单据仍然保留，请存成 PDF。</translation>
    </message>
    <message>
        <source>%1 is not printed: the printer %2 can&apos;t print, %3.</source>
        <translation>%1 没有打印：打印机 %2 %3。</translation>
    </message>
    <message>
        <source>%1 waits in the printer %2: %3. It comes out once that is put right.</source>
        <translation>%1 还在打印机 %2 里等着：%3。处理好就会印出来。</translation>
    </message>
    <message>
        <source>%1 is not printed: the printer %2 is gone from this machine.</source>
        <translation>%1 没有打印：这台电脑上已经没有打印机 %2。</translation>
    </message>
    <message>
        <source>%1 is not printed: the printer %2 has no paper of %3 × %4 mm. Choose another paper.</source>
        <translation>%1 没有打印：打印机 %2 没有 %3 × %4 毫米的纸。请换一种纸。</translation>
    </message>
    <message>
        <source>with the printer %1</source>
        <translation>已送到打印机 %1</translation>
    </message>
    <message>
        <source>with the printer %1 (before: %2)</source>
        <translation>已送到打印机 %1（原来是 %2）</translation>
    </message>
    <message>
        <source>printed by %1</source>
        <translation>%1 已印好</translation>
    </message>
    <message>
        <source>%1 went to the printer %2, which does not say whether it came out. Is it printed?</source>
        <translation>%1 已送到打印机 %2，它不会回报。印好了吗？</translation>
    </message>
    <message>
        <source>The print service does not answer; nobody knows of %1. Is it printed?</source>
        <translation>打印服务没有回应，不知道 %1 怎么样了。印好了吗？</translation>
    </message>
    <message>
        <source>%1 is not printed: the printer %2 gave it up, or somebody called it off.</source>
        <translation>%1 没有打印：打印机 %2 放弃了，或有人取消了。</translation>
    </message>
</context>
<context>
    <name>yingke::widgets::TestPage</name>
    <message>
        <source>Test page %1 × %2 mm</source>
        <translation>测试页 %1 × %2 毫米</translation>
    </message>
    <message>
        <source>Measure from the middle of the cross to the left and to the upper edge of the paper. Both should be %1 mm. Else enter the shift that the tables give, and print this page again.</source>
        <translation>从十字中心量到纸的左边和上边，都应是 %1 毫米。不是的话，按下表填右移和下移，再印一张核对。</translation>
    </message>
    <message>
        <source>To the left edge, mm</source>
        <translation>到左边（毫米）</translation>
    </message>
    <message>
        <source>Shift right, enter</source>
        <translation>右移填</translation>
    </message>
    <message>
        <source>To the upper edge, mm</source>
        <translation>到上边（毫米）</translation>
    </message>
    <message>
        <source>Shift down, enter</source>
        <translation>下移填</translation>
    </message>
</context>
</TS>
