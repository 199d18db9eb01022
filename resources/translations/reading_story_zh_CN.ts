<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::reading::StoryTexts</name>
    <message>
        <source>the person concerned</source>
        <translation>经办同事</translation>
    </message>
    <message>
        <source>the service supervisor</source>
        <translation>客服主任</translation>
    </message>
    <message>
        <source>the director</source>
        <translation>管理处主任</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>the telephone rings</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>the telephone rings · %1 answers</source>
        <translation>来电 · %1接听</translation>
    </message>
    <message>
        <source>comes in</source>
        <translation>进门</translation>
    </message>
    <message>
        <source>comes in · %1 greets</source>
        <translation>进门 · %1迎接</translation>
    </message>
    <message>
        <source>noted: %1</source>
        <translation>登记：%1</translation>
    </message>
    <message>
        <source>is asked to sit and wait</source>
        <translation>请坐稍候</translation>
    </message>
    <message>
        <source>%1 begins to serve · waited %2</source>
        <translation>%1开始接待 · 等候 %2</translation>
    </message>
    <message>
        <source>matter: %1</source>
        <translation>业务：%1</translation>
    </message>
    <message>
        <source>follow-up of a promise: %1</source>
        <translation>跟进承诺：%1</translation>
    </message>
    <message>
        <source>%1 asks to wait</source>
        <translation>%1请客户稍等</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1继续办理</translation>
    </message>
    <message>
        <source>%1 · after %2</source>
        <translation>%1 · 等了 %2</translation>
    </message>
    <message>
        <source>over: %1</source>
        <translation>结束：%1</translation>
    </message>
    <message>
        <source>opened again by %1</source>
        <translation>%1重新打开</translation>
    </message>
    <message>
        <source>second trip: came back with the missing papers</source>
        <translation>第二次来 · 补齐所缺证件</translation>
    </message>
    <message>
        <source>step: %1</source>
        <translation>步骤：%1</translation>
    </message>
    <message>
        <source>the other visitor</source>
        <translation>另一位客户</translation>
    </message>
    <message>
        <source>the colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>to %1: “%2”</source>
        <translation>对%1说：“%2”</translation>
    </message>
    <message>
        <source>back to: %1</source>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>skipped: %1</source>
        <translation>跳过：%1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: the tick was taken back</source>
        <translation>%1：取消勾选</translation>
    </message>
    <message>
        <source>%1: seen</source>
        <translation>%1：已验看</translation>
    </message>
    <message>
        <source>%1: copied for %2, to be deleted on %3</source>
        <translation>%1：已复印（用途：%2，%3 前删除）</translation>
    </message>
    <message>
        <source>%1: given back</source>
        <translation>%1：已退还</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1：缺</translation>
    </message>
    <message>
        <source>looked for %1: nobody is in</source>
        <translation>找%1：没有人在岗</translation>
    </message>
    <message>
        <source>looked for %1: %2, %3</source>
        <translation>找%1：%2，%3</translation>
    </message>
    <message>
        <source>telephoned %1</source>
        <translation>致电%1</translation>
    </message>
    <message>
        <source>%1: answered</source>
        <translation>%1：已接通</translation>
    </message>
    <message>
        <source>%1: not answered</source>
        <translation>%1：未接通</translation>
    </message>
    <message>
        <source>%1, out of the visitor&apos;s hearing</source>
        <translation>%1，避开客户</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>issued: %1</source>
        <translation>开出：%1</translation>
    </message>
    <message>
        <source>%1 · total %2</source>
        <translation>%1 · 合计 %2</translation>
    </message>
    <message>
        <source>made void: %1</source>
        <translation>作废：%1</translation>
    </message>
    <message>
        <source>reprinted: %1</source>
        <translation>补打：%1</translation>
    </message>
    <message>
        <source>note by %1: %2</source>
        <translation>%1批注：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 asks %2 to take over</source>
        <translation>%1请%2接手</translation>
    </message>
    <message>
        <source>handed over to %1 · taken after %2</source>
        <translation>移交%1 · %2后接手</translation>
    </message>
    <message>
        <source>not taken over, after %1</source>
        <translation>未接手，%1后</translation>
    </message>
    <message>
        <source>given back to %1</source>
        <translation>交还%1</translation>
    </message>
    <message>
        <source>moved up to %1: %2</source>
        <translation>服务上移至%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（时限 %2）</translation>
    </message>
    <message>
        <source>%1 let this visit past: %2</source>
        <translation>%1准予破例：%2</translation>
    </message>
    <message>
        <source>promised: %1 · by %2 · %3</source>
        <translation>承诺：%1 · %2 前 · %3负责</translation>
    </message>
    <message>
        <source>promise moved to %1</source>
        <translation>承诺改期至 %1</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>承诺已兑现</translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation>承诺未兑现</translation>
    </message>
    <message>
        <source>promise withdrawn</source>
        <translation>承诺撤回</translation>
    </message>
    <message>
        <source>promise now with %1</source>
        <translation>承诺改由%1负责</translation>
    </message>
    <message>
        <source>%1 looked at personal data: %2</source>
        <translation>%1查看了个人信息：%2</translation>
    </message>
    <message>
        <source>waited over the limit</source>
        <translation>等候超时</translation>
    </message>
    <message>
        <source>on hold at the telephone over the limit</source>
        <translation>电话等候超时</translation>
    </message>
    <message>
        <source>not made clear by the receptionist within the limit</source>
        <translation>接待员限时内未讲清</translation>
    </message>
    <message>
        <source>not made clear by the service supervisor within the limit</source>
        <translation>客服主任限时内未讲清</translation>
    </message>
    <message>
        <source>tea</source>
        <translation>续茶</translation>
    </message>
    <message>
        <source>over the time limit</source>
        <translation>超过时限</translation>
    </message>
    <message>
        <source>farewell taken back</source>
        <translation>撤销送客</translation>
    </message>
    <message>
        <source>farewell taken back · goes on at: %1</source>
        <translation>撤销送客 · 回到：%1</translation>
    </message>
    <message>
        <source>%1 waits until another matter is done</source>
        <translation>%1：先办另一件，之后接着办</translation>
    </message>
    <message>
        <source>matter goes on: %1</source>
        <translation>接着办：%1</translation>
    </message>
    <message>
        <source>the matter ends: %1</source>
        <translation>事项结束：%1</translation>
    </message>
    <message>
        <source>%1 yuan taken for finance, %2 (receipt %3)</source>
        <translation>代收%1元，%2（收据%3）</translation>
    </message>
    <message>
        <source>%1; the arrears are settled by it</source>
        <translation>%1；欠费已销</translation>
    </message>
    <message>
        <source>%1 yuan of receipt %2 given back, confirmed by %3</source>
        <translation>收据%2退款%1元，%3确认</translation>
    </message>
    <message>
        <source>papers left here: %1</source>
        <translation>留下资料：%1</translation>
    </message>
    <message>
        <source>papers given back: %1</source>
        <translation>退还资料：%1</translation>
    </message>
    <message>
        <source>came by appointment, agreed for %1</source>
        <translation>按约来访，约定 %1</translation>
    </message>
    <message>
        <source>about the same matter as %1</source>
        <translation>与 %1 是同一件事</translation>
    </message>
    <message>
        <source>the same visitor as %1, taken in twice: goes on there</source>
        <translation>与 %1 是同一位客户，记了两次：并入 %1 继续</translation>
    </message>
    <message>
        <source>%1 was the same visitor, taken in twice: joined here</source>
        <translation>%1 是同一位客户，记了两次：已并入本次</translation>
    </message>
    <message>
        <source>came by appointment with %1, agreed for %2</source>
        <translation>按约来访，约定 %2 找%1</translation>
    </message>
    <message>
        <source>change of shift: from %1 to %2</source>
        <translation>换班：由%1转给%2</translation>
    </message>
    <message>
        <source>still here at the opening: from %1 to %2</source>
        <translation>开台时仍在：由%1转给%2</translation>
    </message>
    <message>
        <source>%1 leaves the company: over to %2</source>
        <translation>%1离职：转给%2</translation>
    </message>
    <message>
        <source>promise now followed by %1</source>
        <translation>承诺改由%1跟进</translation>
    </message>
    <message>
        <source>the money is now kept by %1</source>
        <translation>这笔款由%1保管</translation>
    </message>
    <message>
        <source>a promise is followed up</source>
        <translation>跟进承诺</translation>
    </message>
    <message>
        <source>%1 follows up a promise</source>
        <translation>%1跟进承诺</translation>
    </message>
    <message>
        <source>%1: seen in the visit before</source>
        <translation>%1：上次来时已看过</translation>
    </message>
    <message>
        <source>farewell</source>
        <translation>送客</translation>
    </message>
</context>
</TS>
