<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::desk::KeptBoard</name>
    <message>
        <source>No papers are kept here.</source>
        <translation>现在没有留下的资料。</translation>
    </message>
    <message>
        <source>Give the papers back: to whom?</source>
        <translation>资料退给谁？</translation>
    </message>
    <message>
        <source>who takes them</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Write who takes them.</source>
        <translation>请写上领取人。</translation>
    </message>
    <message>
        <source>left by %1 visitors</source>
        <translation>共 %1 份</translation>
    </message>
</context>
<context>
    <name>yingke::desk::TillBoard</name>
    <message>
        <source>No money has been taken since the last account.</source>
        <translation>上次交款以后还没有代收。</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>arrears settled</source>
        <translation>欠费已销</translation>
    </message>
    <message>
        <source>To be handed over: %1 yuan (%2)</source>
        <translation>应交 %1 元（%2）</translation>
    </message>
    <message>
        <source>Choose the receipt first.</source>
        <translation>请先选一张收据。</translation>
    </message>
    <message>
        <source>The money of this receipt has been given back.</source>
        <translation>这张收据的钱已经退了。</translation>
    </message>
    <message>
        <source>Make the receipt void: who confirms it?</source>
        <translation>收据作废：由谁确认？</translation>
    </message>
    <message>
        <source>Give the money back: who confirms it?</source>
        <translation>退款：由谁确认？</translation>
    </message>
    <message>
        <source>Receipt %1 · %2 · %3 yuan, %4</source>
        <translation>收据 %1 · %2 · %3 元，%4</translation>
    </message>
    <message>
        <source>why (kept in the log)</source>
        <translation>原因（记入日志）</translation>
    </message>
    <message>
        <source>Choose the second person who confirms it. Add colleagues with {key:desk.colleague}.</source>
        <translation>请选第二个人确认。没有就先添加同事（{key:desk.colleague}）。</translation>
    </message>
    <message>
        <source>Write why; the reason is kept in the log.</source>
        <translation>请写明原因，原因会记入日志。</translation>
    </message>
    <message>
        <source>There is no money at the desk to hand over.</source>
        <translation>前台没有要交的代收款。</translation>
    </message>
    <message>
        <source>Who takes the money for finance?</source>
        <translation>交给哪位财务？</translation>
    </message>
    <message>
        <source>Choose who takes it. Add colleagues with {key:desk.colleague}.</source>
        <translation>请选收款的人。没有就先添加同事（{key:desk.colleague}）。</translation>
    </message>
    <message>
        <source>Count, and hand over to %1</source>
        <translation>点款，交给%1</translation>
    </message>
    <message>
        <source>Account %1 is recorded. Print its sheet with {key:till.sheet}; both sign it.</source>
        <translation>交款单 %1 已登记。按 {key:till.sheet} 打印，双方签字。</translation>
    </message>
    <message>
        <source>No account has been made since the program was started.</source>
        <translation>这次开机以后还没有交过款。</translation>
    </message>
    <message>
        <source>The account is being recorded. Print its sheet once it is.</source>
        <translation>交款正在记录，记录好了再打印。</translation>
    </message>
    <message>
        <source>The sheet of account %1 has come out.</source>
        <translation>交款单 %1 已出。</translation>
    </message>
    <message>
        <source>%1 is out. Choose somebody who is here, or note with {key:desk.staff} who is back.</source>
        <translation>%1外出了。请选在岗的人；已经回来的，先按 {key:desk.staff} 改过来。</translation>
    </message>
    <message>
        <source>The money goes back to the visitor; no invoice is owed for this receipt any more.</source>
        <translation>钱退还给客户；这张收据不用再送发票了。</translation>
    </message>
</context>
</TS>
