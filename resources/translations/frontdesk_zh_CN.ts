<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::frontdesk::FrontDesk</name>
    <message>
        <source>turned to %1</source>
        <translation>转接待%1</translation>
    </message>
</context>
<context>
    <name>yingke::frontdesk::Texts</name>
    <message>
        <source>another visitor is being served</source>
        <translation>正在接待另一位客户</translation>
    </message>
    <message>
        <source>Nobody keeps the promise &quot;%1&quot; yet. Name who keeps it before %2 is seen off.</source>
        <translation>承诺“%1”还没有人负责。请先指定负责人，再送%2。</translation>
    </message>
    <message>
        <source>%1 has left the office, and nobody keeps the promise &quot;%2&quot; now. Name who keeps it before %3 is seen off.</source>
        <translation>%1已不在本中心，承诺“%2”现在没有人负责。请先指定负责人，再送%3。</translation>
    </message>
    <message>
        <source>The slip can&apos;t be made out yet. Missing: %1. Go back and fill it in ({key:back}), or skip this step with a reason ({key:skip}).</source>
        <translation>单据还不能开，缺少：%1。请返回填写（{key:back}），或写明原因跳过这一步（{key:skip}）。</translation>
    </message>
    <message>
        <source>There is no slip at this step.</source>
        <translation>这一步没有单据。</translation>
    </message>
    <message>
        <source>The log could not keep that personal data are taken out, so nothing was taken out. Sign in and try again.</source>
        <translation>日志未能记下个人信息的取出，因此没有取出。请登录后再试。</translation>
    </message>
    <message>
        <source>The log can&apos;t be written (%1), so it can&apos;t keep that personal data are taken out, and nothing was taken out. Free the disk, wait until the desk says it is recorded, and try again.</source>
        <translation>日志写不进磁盘（%1），记不下个人信息的取出，因此没有取出。请清理磁盘，等接待台显示“已记录”后再试。</translation>
    </message>
    <message>
        <source>This visit is not in the hall any more.</source>
        <translation>这次来访已不在大厅里。</translation>
    </message>
    <message>
        <source>This has been entered already.</source>
        <translation>已经登记过了。</translation>
    </message>
    <message>
        <source>This visit is over. Open it again to go on with it ({key:reopen}).</source>
        <translation>这次来访已结束，要继续请重新打开（{key:reopen}）。</translation>
    </message>
    <message>
        <source>That can&apos;t be done at this point of the visit.</source>
        <translation>现在这一步不能这样做。</translation>
    </message>
    <message>
        <source>This visitor is not on hold.</source>
        <translation>这位客户没有在等候。</translation>
    </message>
    <message>
        <source>This visitor has been asked to wait already.</source>
        <translation>已请这位客户稍等。</translation>
    </message>
    <message>
        <source>Another visitor is being served. Ask that one to wait first ({key:hold}).</source>
        <translation>正在接待另一位客户，请先请那位稍等（{key:hold}）。</translation>
    </message>
    <message>
        <source>Nobody is signed in at this desk. Sign in first ({key:sign_in}).</source>
        <translation>前台还没有人登录，请先登录（{key:sign_in}）。</translation>
    </message>
    <message>
        <source>A reason is wanted. Write a few words.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>The name is too long. At most 60 characters.</source>
        <translation>姓名太长，最多 60 个字。</translation>
    </message>
    <message>
        <source>No scenario is running. Choose the matter first ({key:matter}).</source>
        <translation>还没有选择业务，请先选择（{key:matter}）。</translation>
    </message>
    <message>
        <source>This is the first step; there is none before it.</source>
        <translation>已经是第一步。</translation>
    </message>
    <message>
        <source>A colleague has been asked already. Wait, or withdraw the asking first ({key:hand_over}).</source>
        <translation>已请了同事，请稍候或先撤回（{key:hand_over}）。</translation>
    </message>
    <message>
        <source>No colleague has been asked.</source>
        <translation>还没有请同事接手。</translation>
    </message>
    <message>
        <source>A colleague serves this visitor already.</source>
        <translation>同事已在接待这位客户。</translation>
    </message>
    <message>
        <source>Choose to whom.</source>
        <translation>请选择交给谁。</translation>
    </message>
    <message>
        <source>This time limit can&apos;t be changed now. Check the office&apos;s limits.</source>
        <translation>这个时限现在不能改，请检查中心的时限设置。</translation>
    </message>
    <message>
        <source>A copy needs a purpose and a date of deletion.</source>
        <translation>复印证件要写明用途和删除日期。</translation>
    </message>
    <message>
        <source>This promise has ended already.</source>
        <translation>这项承诺已经结束。</translation>
    </message>
    <message>
        <source>The second time is kept without fail; it can&apos;t be moved again.</source>
        <translation>第二次时间必须兑现，不能再改。</translation>
    </message>
    <message>
        <source>That time is past. Choose a later one.</source>
        <translation>这个时间已过，请选更晚的时间。</translation>
    </message>
    <message>
        <source>The new time must be after the time offered.</source>
        <translation>新时间要晚于原定时间。</translation>
    </message>
    <message>
        <source>A promise needs somebody who keeps it. Choose who.</source>
        <translation>承诺要有人负责，请选择负责人。</translation>
    </message>
    <message>
        <source>Only a visit of today can be opened again. Take the visitor in anew ({key:visitor}).</source>
        <translation>只能重新打开今天的来访，请重新登记（{key:visitor}）。</translation>
    </message>
    <message>
        <source>There is no such slip.</source>
        <translation>没有这张单据。</translation>
    </message>
    <message>
        <source>There is nothing to seal yet: the log of this day is empty or not saved.</source>
        <translation>没有可封存的内容：这一天没有记录，或者还没有保存。</translation>
    </message>
    <message>
        <source>No step is open here. Choose the matter first ({key:matter}).</source>
        <translation>现在没有进行中的步骤，请先选择业务（{key:matter}）。</translation>
    </message>
    <message>
        <source>Choose one of the answers with its number.</source>
        <translation>请按数字选择一项。</translation>
    </message>
    <message>
        <source>Please fill in: %1</source>
        <translation>请填写：%1</translation>
    </message>
    <message>
        <source>%1: that time is past. Choose a later one.</source>
        <translation>%1：这个时间已过，请选更晚的时间。</translation>
    </message>
    <message>
        <source>%1: the new time must be after the time offered.</source>
        <translation>%1：新的时间要晚于原来约定的时间。</translation>
    </message>
    <message>
        <source>%1: this can&apos;t be read. Check what was entered.</source>
        <translation>%1：填写的内容认不出来，请核对。</translation>
    </message>
    <message>
        <source>Still missing: %1. Tick it when you have seen it, or skip with a reason ({key:skip}).</source>
        <translation>还缺：%1。看过后请打勾，或写明原因跳过（{key:skip}）。</translation>
    </message>
    <message>
        <source>Not done yet: %1</source>
        <translation>还没做：%1</translation>
    </message>
    <message>
        <source>That can&apos;t be done at this step.</source>
        <translation>这一步不能这样做。</translation>
    </message>
    <message>
        <source>This is not part of this step: %1</source>
        <translation>这一步没有这一项：%1</translation>
    </message>
    <message>
        <source>The sum can&apos;t be computed yet. Fill in the fields above (%1).</source>
        <translation>金额还算不出来，请先填好上面的内容（%1）。</translation>
    </message>
    <message>
        <source>The note is too long. At most 4,000 Chinese characters.</source>
        <translation>批注太长，最多 4000 个汉字。请分成几条写。</translation>
    </message>
    <message>
        <source>The scenario &quot;%1&quot; is not there. Check the scripts with yingkectl check.</source>
        <translation>没有“%1”这个情景。请用 yingkectl check 检查脚本。</translation>
    </message>
    <message>
        <source>This promise has no scenario of its own. Note how it ended.</source>
        <translation>这项承诺没有自己的情景，请直接记下它的结果。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says %1, which is before the last entry of the log (%2). Set the clock, or say that it is right.</source>
        <translation>电脑时间是 %1，早于日志最后一条记录（%2）。请校准时间，或确认时间没错。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says %1. That can hardly be. Set the clock, or say that it is right.</source>
        <translation>电脑时间是 %1，不大可能。请校准时间，或确认时间没错。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock stands in another time zone (%1, %2) than the last entry of the log (%3). Set the zone, or say that it is right.</source>
        <translation>电脑现在的时区（%1，%2）与最后一条记录的时区（%3）不同。请调好时区，或确认现在的时间无误。</translation>
    </message>
    <message>
        <source>This slip has no layout, so it can&apos;t be made out. Mend its file in the folder slips, or skip this step with a reason ({key:skip}).</source>
        <translation>这种单据没有版式，开不出来。请改好 slips 文件夹里它的文件，或写明原因跳过这一步（{key:skip}）。</translation>
    </message>
    <message>
        <source>When this is to be can&apos;t be reckoned: a day without opening hours, or too far off.</source>
        <translation>时间算不出来：那天不开门，或者日子太远。</translation>
    </message>
    <message>
        <source>Not saved: the log can&apos;t be written (%1), so it can&apos;t keep that numbers are shown, and they stay masked. Free the disk, wait until the desk says it is recorded, and try again.</source>
        <translation>未保存：日志写不进（%1），记不下号码要显示，所以号码仍然打码。请腾出磁盘空间，等接待台显示“已记录”，再试一次。</translation>
    </message>
    <message>
        <source>%1 serves %2 now. Nothing was noted; when %2 comes back: {key:hand_over}.</source>
        <translation>%1正在接待%2，刚才的没有记。%2回来时：{key:hand_over}。</translation>
    </message>
    <message>
        <source>%1 has been asked to wait, and %2 is being served. Nothing was noted; turn to %1 first ({key:next}).</source>
        <translation>%1在等候，您正在接待%2，刚才的没有记。请先转到%1（{key:next}）。</translation>
    </message>
    <message>
        <source>Too late to take the farewell back. Open the visit again ({key:reopen}).</source>
        <translation>已过了撤销的时间。请重新打开这次来访（{key:reopen}）。</translation>
    </message>
    <message>
        <source>Seen or missing? %1. Tick what you have seen ({key:tick}), mark what is missing ({key:missing}); all the rest is missing: {key:rest_missing}.</source>
        <translation>是看到了还是缺？%1。看到的打勾（{key:tick}），缺的标缺（{key:missing}），其余都缺按 {key:rest_missing}。</translation>
    </message>
    <message>
        <source>A word or two are enough. At most 60 characters.</source>
        <translation>特征写几个字就够了，最多 60 个字。</translation>
    </message>
    <message>
        <source>%1 is owed by the register, and %2 was to be paid. Go back and choose again ({key:back}).</source>
        <translation>登记册上欠 %1 元，这里要交 %2 元，对不上。请退回一步重新选（{key:back}）。</translation>
    </message>
    <message>
        <source>The money is less than the sum. Count again.</source>
        <translation>收到的钱少于应收金额，请再点一遍。</translation>
    </message>
    <message>
        <source>The money of this receipt is not at the desk any more. Ask finance.</source>
        <translation>这张收据的钱已经不在前台，请找财务办理。</translation>
    </message>
    <message>
        <source>There is no money at the desk to hand over.</source>
        <translation>前台没有要交的代收款。</translation>
    </message>
    <message>
        <source>These papers are not kept here.</source>
        <translation>这些资料没有留在这里。</translation>
    </message>
    <message>
        <source>This has been paid already, and is not paid twice. Look at the receipts of today.</source>
        <translation>这一笔已经交过了，不能再交。请看今天的收据。</translation>
    </message>
    <message>
        <source>Money was taken for this receipt. Make it void among the money taken, with a second person who confirms it.</source>
        <translation>这张收据已经收了钱，作废要有第二个人确认，请在“代收款”里办。</translation>
    </message>
    <message>
        <source>That is this very visit. Choose the other one.</source>
        <translation>这就是本次来访，请选另一次。</translation>
    </message>
    <message>
        <source>These two visits are linked already.</source>
        <translation>这两次来访已经关联了。</translation>
    </message>
    <message>
        <source>This appointment is settled already.</source>
        <translation>这个预约已经处理过了。</translation>
    </message>
    <message>
        <source>This warning has ended already.</source>
        <translation>这条留意事项已经结束了。</translation>
    </message>
    <message>
        <source>Say whom it is about: a name or a room.</source>
        <translation>请写是谁：姓名或房号。</translation>
    </message>
    <message>
        <source>That day is too far off. Choose an earlier one; it can be prolonged then.</source>
        <translation>日期太远了。请选早一些的，到时可以再延。</translation>
    </message>
    <message>
        <source>The reason is too long. At most 200 characters.</source>
        <translation>原因太长，最多 200 个字。</translation>
    </message>
    <message>
        <source>left without saying</source>
        <translation>不告而别</translation>
    </message>
    <message>
        <source>has gone out</source>
        <translation>已外出</translation>
    </message>
    <message>
        <source>%1 has gone out: %2 has been asked to take %3 instead.</source>
        <translation>%1已外出，已改请%2接待%3。</translation>
    </message>
    <message>
        <source>%1 has gone out: %2 is back at the desk.</source>
        <translation>%1已外出，%2交回前台。</translation>
    </message>
    <message>
        <source>%1 has gone out and nobody else can come: promise %2 an answer.</source>
        <translation>%1已外出，也没有别人能来：请和%2约定答复的时间。</translation>
    </message>
    <message>
        <source>%1 is out, and nobody waits for somebody who is out. Choose another colleague, or note first that %1 is in ({key:staff}).</source>
        <translation>%1外出了，不能让客户等外出的人。请另选一位；%1已经回来的，先改成在岗（{key:staff}）。</translation>
    </message>
    <message>
        <source>%1: no colleague of that name works here. Write the full name.</source>
        <translation>%1：没有这位同事，请写全名。</translation>
    </message>
    <message>
        <source>This matter went up to the director already. Choose another person, or promise an answer.</source>
        <translation>这件事已经上移到管理处主任了。请另选一位，或约定答复。</translation>
    </message>
    <message>
        <source>The money of receipt %1 was given back.</source>
        <translation>收据 %1 的钱已经退还。</translation>
    </message>
    <message>
        <source>%1 was told that an answer will come, and it has no time yet. Promise it first; if %1 has gone, note why ({key:leave}).</source>
        <translation>已经对%1说了会给答复，还没约定时间。请先约定；%1已经走了的，请写明原因（{key:leave}）。</translation>
    </message>
    <message>
        <source>%1 was told that an answer will come. Promise it first; &quot;%2&quot; goes on behind it.</source>
        <translation>已经对%1说了会给答复。请先约定答复时间，“%2”随后接着办。</translation>
    </message>
    <message>
        <source>Not saved: the log can&apos;t be written (%1), so it can&apos;t keep that this is done, and nothing was changed. Free the disk, wait until the desk says it is recorded, and try again.</source>
        <translation>未保存：日志写不进去（%1），无法先记下这件事，所以什么都没有改。请腾出磁盘空间，等前台显示已记录后再试。</translation>
    </message>
    <message>
        <source>The money of %1 has been taken, and there is no receipt yet. Give the receipt out first; if the money was given back, go a step back first ({key:back}).</source>
        <translation>%1的款已经点清，收据还没有开。请先开收据再送客；款已经退还客户的，先退回上一步（{key:back}）。</translation>
    </message>
    <message>
        <source>%1: must be later than &quot;%2&quot;.</source>
        <translation>%1：要晚于“%2”。</translation>
    </message>
    <message>
        <source>%1: must not be before %2.</source>
        <translation>%1：不能早于%2。</translation>
    </message>
    <message>
        <source>%1: must be %2 at least.</source>
        <translation>%1：不能少于%2。</translation>
    </message>
    <message>
        <source>%1: must not be after %2.</source>
        <translation>%1：不能晚于%2。</translation>
    </message>
    <message>
        <source>%1: must be %2 at most.</source>
        <translation>%1：不能超过%2。</translation>
    </message>
    <message>
        <source>%1: must be from %2 to %3.</source>
        <translation>%1：要在%2到%3之间。</translation>
    </message>
</context>
</TS>
