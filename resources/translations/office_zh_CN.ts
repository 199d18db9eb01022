<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>yingke::office</name>
    <message>
        <source>The folder %1 can&apos;t be written. Check its permissions and the space on the disk.</source>
        <translation>文件夹 %1 不能写入。请检查权限和磁盘空间。</translation>
    </message>
</context>
<context>
    <name>yingke::office::Application</name>
    <message>
        <source>Yingke is open already on this log (%1). Go to its window, or close it first.</source>
        <translation>迎客已经打开（%1）。请切换到那个窗口，或先关闭它。</translation>
    </message>
    <message>
        <source>The log %1 was written by a newer version of Yingke. Install that version; the file was left as it is.</source>
        <translation>记录文件 %1 由更新版本的迎客写成。请安装新版本；文件未作改动。</translation>
    </message>
    <message>
        <source>%1 is not a log of Yingke (%2). It was left as it is; choose another data place with --data.</source>
        <translation>%1 不是迎客的记录文件（%2）。文件未作改动，请用 --data 另选位置。</translation>
    </message>
    <message>
        <source>The data place %1 can&apos;t be written. Check its permissions, or choose another with --data.</source>
        <translation>数据文件夹 %1 不能写入。请检查权限，或用 --data 另选位置。</translation>
    </message>
    <message>
        <source>The log %1 can&apos;t be opened: %2</source>
        <translation>记录文件 %1 打不开：%2</translation>
    </message>
    <message>
        <source>Write the community&apos;s name (at most 60 characters).</source>
        <translation>请填写小区名称（最多 60 个字）。</translation>
    </message>
    <message>
        <source>Write who is at the desk (at most 60 characters).</source>
        <translation>请填写前台是谁（最多 60 个字）。</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>接待员</translation>
    </message>
</context>
<context>
    <name>yingke::office::FrontDesk</name>
    <message>
        <source>turned to %1</source>
        <translation>转接待%1</translation>
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
        <source>This promise has ended already.</source>
        <translation>这项承诺已经结束。</translation>
    </message>
</context>
<context>
    <name>yingke::office::Texts</name>
    <message>
        <source>another visitor is being served</source>
        <translation>正在接待另一位客户</translation>
    </message>
    <message>
        <source>fees.yaml: &quot;%1&quot; is no sum. Write for example 2000.00.</source>
        <translation>fees.yaml：“%1”不是金额。请写成 2000.00 的样子。</translation>
    </message>
    <message>
        <source>settings.yaml: &quot;%1&quot; is no number.</source>
        <translation>settings.yaml：“%1”不是数字。</translation>
    </message>
    <message>
        <source>The office&apos;s files can&apos;t be written in %1. What you entered holds until the program ends.</source>
        <translation>中心的设置不能写入 %1。您填写的内容在退出前有效。</translation>
    </message>
    <message>
        <source>dissatisfied</source>
        <translation>客户不满意</translation>
    </message>
    <message>
        <source>insists on somebody else</source>
        <translation>要求换人</translation>
    </message>
    <message>
        <source>not clear in time</source>
        <translation>限时内未讲清</translation>
    </message>
    <message>
        <source>as the procedure says</source>
        <translation>按流程</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>telephone rang</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>came in · greeted</source>
        <translation>进门 · 迎接</translation>
    </message>
    <message>
        <source>asked to sit and wait</source>
        <translation>请坐稍候</translation>
    </message>
    <message>
        <source>%1 begins to serve</source>
        <translation>%1开始接待</translation>
    </message>
    <message>
        <source>said: %1</source>
        <translation>说：%1</translation>
    </message>
    <message>
        <source>back one step</source>
        <translation>退回一步</translation>
    </message>
    <message>
        <source>step skipped</source>
        <translation>跳过一步</translation>
    </message>
    <message>
        <source>nobody found</source>
        <translation>没有找到人</translation>
    </message>
    <message>
        <source>found %1: %2</source>
        <translation>找到%1：%2</translation>
    </message>
    <message>
        <source>telephoned: answered</source>
        <translation>致电：已接通</translation>
    </message>
    <message>
        <source>telephoned: not answered</source>
        <translation>致电：未接通</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>gone on with</source>
        <translation>继续办理</translation>
    </message>
    <message>
        <source>asked %1 to take over</source>
        <translation>请%1接手</translation>
    </message>
    <message>
        <source>handed over to %1</source>
        <translation>移交%1</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>未接手</translation>
    </message>
    <message>
        <source>given back to %1</source>
        <translation>交还%1</translation>
    </message>
    <message>
        <source>moved up: %1</source>
        <translation>服务上移：%1</translation>
    </message>
    <message>
        <source>time limit passed</source>
        <translation>超过时限</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>promised: %1</source>
        <translation>承诺：%1</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>承诺已兑现</translation>
    </message>
    <message>
        <source>promise moved</source>
        <translation>承诺改期</translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation>承诺未兑现</translation>
    </message>
    <message>
        <source>farewell · belongings</source>
        <translation>送客 · 提醒随身物品</translation>
    </message>
    <message>
        <source>visit over</source>
        <translation>来访结束</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>重新打开</translation>
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
        <source>This visit is over. Open it again to go on with it.</source>
        <translation>这次来访已结束，要继续请重新打开（Ctrl+O）。</translation>
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
        <source>Another visitor is being served. Ask that one to wait first (F6).</source>
        <translation>正在接待另一位客户，请先请那位稍等（F6）。</translation>
    </message>
    <message>
        <source>Nobody is signed in at this desk. Sign in first.</source>
        <translation>前台还没有人登录，请先登录（Ctrl+I）。</translation>
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
        <source>No scenario is running. Choose the matter first (Ctrl+M).</source>
        <translation>还没有选择业务，请按 Ctrl+M 选择。</translation>
    </message>
    <message>
        <source>This is the first step; there is none before it.</source>
        <translation>已经是第一步。</translation>
    </message>
    <message>
        <source>A colleague has been asked already. Wait, or withdraw the asking first.</source>
        <translation>已请了同事，请稍候或先撤回（F8）。</translation>
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
        <source>The director has this matter already. Choose another person.</source>
        <translation>已由管理处主任处理，请另选他人。</translation>
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
        <source>Only a visit of today can be opened again. Take the visitor in anew (F2).</source>
        <translation>只能重新打开今天的来访，请按 F2 重新登记。</translation>
    </message>
    <message>
        <source>There is no such slip.</source>
        <translation>没有这张单据。</translation>
    </message>
    <message>
        <source>No step is open here. Choose the matter first (Ctrl+M).</source>
        <translation>现在没有进行中的步骤，请先选择业务（Ctrl+M）。</translation>
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
        <source>%1: this can&apos;t be read. Check what was entered.</source>
        <translation>%1：填写的内容认不出来，请核对。</translation>
    </message>
    <message>
        <source>%1: must be within %2.</source>
        <translation>%1：应在 %2 之间。</translation>
    </message>
    <message>
        <source>Still missing: %1. Tick it when you have seen it, or skip with a reason (Ctrl+K).</source>
        <translation>还缺：%1。看过后请打勾，或写明原因跳过（Ctrl+K）。</translation>
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
        <source>Caller</source>
        <translation>来电客户</translation>
    </message>
    <message>
        <source>a visitor</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>being greeted</source>
        <translation>迎接中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>in service</source>
        <translation>接待中</translation>
    </message>
    <message>
        <source>moved up</source>
        <translation>服务上移</translation>
    </message>
    <message>
        <source>farewell</source>
        <translation>送别中</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>in</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>out</source>
        <translation>外出</translation>
    </message>
    <message>
        <source>%1 has come in</source>
        <translation>%1进门了</translation>
    </message>
    <message>
        <source>Smile, nod, and greet</source>
        <translation>微笑点头，先问好</translation>
    </message>
    <message>
        <source>%1 has waited on the telephone too long</source>
        <translation>%1电话等候已超时</translation>
    </message>
    <message>
        <source>%1 is holding the line</source>
        <translation>%1正在电话中等候</translation>
    </message>
    <message>
        <source>Take the handset up and go on</source>
        <translation>轻拿话筒，致歉续谈</translation>
    </message>
    <message>
        <source>Sorry to have kept you waiting. Please go on.</source>
        <translation>不好意思，让您久等了，您请说。</translation>
    </message>
    <message>
        <source>%1 has waited over %2 minutes</source>
        <translation>%1等候已超过 %2 分钟</translation>
    </message>
    <message>
        <source>%1 will have waited %2 minutes soon</source>
        <translation>%1即将等满 %2 分钟</translation>
    </message>
    <message>
        <source>Ask %1 to wait and find a colleague</source>
        <translation>请%1稍等，安排同事接待</translation>
    </message>
    <message>
        <source>%1 is next</source>
        <translation>下一位：%1</translation>
    </message>
    <message>
        <source>Turn to %1, apologise for the wait</source>
        <translation>接待%1，为久等致歉</translation>
    </message>
    <message>
        <source>%1 is waiting for you</source>
        <translation>%1正在等您回来</translation>
    </message>
    <message>
        <source>Apologise for the delay and go on</source>
        <translation>为耽搁致歉，接着办</translation>
    </message>
    <message>
        <source>%1&apos;s question has taken nearly the whole time</source>
        <translation>%1的答疑时限将到</translation>
    </message>
    <message>
        <source>Not clear in time: it goes one level up</source>
        <translation>到时未讲清将自动上移</translation>
    </message>
    <message>
        <source>%1 has been asked to take over %2</source>
        <translation>已请%1接手%2</translation>
    </message>
    <message>
        <source>Here? Confirm</source>
        <translation>人到了请确认接手</translation>
    </message>
    <message>
        <source>%1 was moved up; nobody has taken over yet</source>
        <translation>%1已上移，还没有人接手</translation>
    </message>
    <message>
        <source>Telephone the supervisor, then hand over</source>
        <translation>请致电负责人，再移交</translation>
    </message>
    <message>
        <source>Refill %1&apos;s tea</source>
        <translation>请为%1续茶</translation>
    </message>
    <message>
        <source>Done? Confirm</source>
        <translation>续好请确认</translation>
    </message>
    <message>
        <source>A time limit of %1 has passed</source>
        <translation>%1有一项时限已过</translation>
    </message>
    <message>
        <source>A time limit of %1 is near</source>
        <translation>%1有一项时限将到</translation>
    </message>
    <message>
        <source>Look at this visit now</source>
        <translation>请查看这次来访</translation>
    </message>
    <message>
        <source>A promise is overdue</source>
        <translation>有承诺已逾期</translation>
    </message>
    <message>
        <source>A promise is due soon</source>
        <translation>有承诺即将到期</translation>
    </message>
    <message>
        <source>There is nothing to seal yet: the log of this day is empty or not saved.</source>
        <translation>没有可封存的内容：这一天没有记录，或者还没有保存。</translation>
    </message>
    <message>
        <source>%1: the new time must be after the time offered.</source>
        <translation>%1：新的时间要晚于原来约定的时间。</translation>
    </message>
    <message>
        <source>The slip can&apos;t be made out yet. Missing: %1. Go back and fill it in (Alt+Left), or skip this step with a reason (Ctrl+K).</source>
        <translation>单据还不能开,缺少:%1。请返回填写(Alt+←),或写明原因跳过这一步(Ctrl+K)。</translation>
    </message>
    <message>
        <source>There is no slip at this step.</source>
        <translation>这一步没有单据。</translation>
    </message>
    <message>
        <source>%1 issued: %2</source>
        <translation>开出%1:%2</translation>
    </message>
    <message>
        <source>slip made void</source>
        <translation>单据作废</translation>
    </message>
    <message>
        <source>slip reprinted</source>
        <translation>补打单据</translation>
    </message>
    <message>
        <source>The telephone is ringing</source>
        <translation>电话响了</translation>
    </message>
    <message>
        <source>Ask %1 for a moment, then answer</source>
        <translation>请%1稍等，再接电话</translation>
    </message>
    <message>
        <source>Answer and greet</source>
        <translation>接起电话，先问好</translation>
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
        <source>Refusing a release over arrears is contestable: Civil Code art. 944 knows reminding and suing only. The service supervisor may let a visitor pass, with a reason that is kept.</source>
        <translation>因欠费不予放行在法律上有争议：《民法典》第944条只规定了催告和起诉。客服主任可以对这位客户破例，原因会记入日志。</translation>
    </message>
    <message>
        <source>A copy of an identity paper needs a purpose and a date of deletion (Personal Information Protection Law, arts 6, 17, 19, 47).</source>
        <translation>复印身份证件要写明用途和删除日期（《个人信息保护法》第6、17、19、47条）。</translation>
    </message>
    <message>
        <source>came back with the papers</source>
        <translation>补件再来</translation>
    </message>
    <message>
        <source>%1 let it pass: %2</source>
        <translation>%1同意破例：%2</translation>
    </message>
    <message>
        <source>The note is too long. At most 4,000 Chinese characters.</source>
        <translation>批注太长，最多 4000 个汉字。请分成几条写。</translation>
    </message>
    <message>
        <source>out until %1, overdue</source>
        <translation>外出至 %1，已过时间</translation>
    </message>
    <message>
        <source>busy until %1, overdue</source>
        <translation>忙至 %1，已过时间</translation>
    </message>
    <message>
        <source>out until %1</source>
        <translation>外出至 %1</translation>
    </message>
    <message>
        <source>busy until %1</source>
        <translation>忙至 %1</translation>
    </message>
    <message>
        <source>limits.yaml: &quot;%1&quot; is no duration. Write for example 3 min or 20 s.</source>
        <translation>limits.yaml：“%1”不是时长。请写成 3 min 或 20 s 的样子。</translation>
    </message>
    <message>
        <source>wants somebody else</source>
        <translation>要求换人</translation>
    </message>
    <message>
        <source>time passed</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>the script says so</source>
        <translation>流程规定</translation>
    </message>
    <message>
        <source>not satisfied</source>
        <translation>不满意</translation>
    </message>
</context>
</TS>
