<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::desk::Questions</name>
    <message>
        <source>is here and takes over</source>
        <translation>人到了，接手</translation>
    </message>
    <message>
        <source>can&apos;t come: withdraw</source>
        <translation>来不了，撤回</translation>
    </message>
    <message>
        <source>reason, if not</source>
        <translation>来不了的原因</translation>
    </message>
    <message>
        <source>give back to %1</source>
        <translation>交还%1</translation>
    </message>
    <message>
        <source>There is nobody to hand over to. Add colleagues with {key:desk.colleague}.</source>
        <translation>没有可移交的同事。请按 {key:desk.colleague} 添加同事。</translation>
    </message>
    <message>
        <source>Hand over %1 to</source>
        <translation>%1移交给</translation>
    </message>
    <message>
        <source>why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Choose to whom.</source>
        <translation>请选择交给谁。</translation>
    </message>
    <message>
        <source>Move %1 up to the director</source>
        <translation>%1上移至管理处主任</translation>
    </message>
    <message>
        <source>Move %1 up to the service supervisor</source>
        <translation>%1上移至客服主任</translation>
    </message>
    <message>
        <source>is dissatisfied</source>
        <translation>客户不满意</translation>
    </message>
    <message>
        <source>insists on somebody else</source>
        <translation>坚持要换人接待</translation>
    </message>
    <message>
        <source>unhappy: to the director</source>
        <translation>客户不满意，直接请管理处主任</translation>
    </message>
    <message>
        <source>what happened (may stay empty)</source>
        <translation>发生了什么（可不填）</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>%1在哪里？</translation>
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
        <source>where or why (may stay empty)</source>
        <translation>去向或原因（可不填）</translation>
    </message>
    <message>
        <source>e.g. at the bank</source>
        <translation>例如：银行</translation>
    </message>
    <message>
        <source>back at (may stay empty)</source>
        <translation>几点回来（可不填）</translation>
    </message>
    <message>
        <source>Who is in needs no time of return. Choose busy or out, or leave it empty.</source>
        <translation>在岗的同事不用填几点回来。请选“忙碌”或“外出”，或者把时间清空。</translation>
    </message>
    <message>
        <source>%1 is past already (it is %2 now). Write a later time of today.</source>
        <translation>%1 已经过了（现在是 %2），请填今天晚一点的时间。</translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation>添加同事</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>man or woman (m / w)</source>
        <translation>性别（男 / 女）</translation>
    </message>
    <message>
        <source>Write the name and choose the post.</source>
        <translation>请填写姓名并选择岗位。</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>请选一项。</translation>
    </message>
    <message>
        <source>Ask %1 to wait</source>
        <translation>请%1稍等</translation>
    </message>
    <message>
        <source>another visitor has come in</source>
        <translation>另有客户进门</translation>
    </message>
    <message>
        <source>the telephone rings</source>
        <translation>电话响了</translation>
    </message>
    <message>
        <source>fetching papers or a colleague</source>
        <translation>去取资料或请同事</translation>
    </message>
    <message>
        <source>or in your own words</source>
        <translation>或自己写</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Sir (owner)</source>
        <translation>先生 · 业主</translation>
    </message>
    <message>
        <source>Madam (owner)</source>
        <translation>女士 · 业主</translation>
    </message>
    <message>
        <source>Sir (tenant)</source>
        <translation>先生 · 租户</translation>
    </message>
    <message>
        <source>Madam (tenant)</source>
        <translation>女士 · 租户</translation>
    </message>
    <message>
        <source>Sir (contractor)</source>
        <translation>先生 · 施工单位</translation>
    </message>
    <message>
        <source>Madam (contractor)</source>
        <translation>女士 · 施工单位</translation>
    </message>
    <message>
        <source>Sir</source>
        <translation>先生</translation>
    </message>
    <message>
        <source>Madam</source>
        <translation>女士</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>%1 left without being served</source>
        <translation>%1未办理就离开</translation>
    </message>
    <message>
        <source>No visit of today is over yet.</source>
        <translation>今天还没有已结束的来访。</translation>
    </message>
    <message>
        <source>Open which visit again?</source>
        <translation>重新打开哪次来访？</translation>
    </message>
    <message>
        <source>No rule of the office is on that could be let pass.</source>
        <translation>现在没有可以破例的规定。</translation>
    </message>
    <message>
        <source>The rule was let pass in this visit already.</source>
        <translation>这次来访已经破例过了。</translation>
    </message>
    <message>
        <source>There is no service supervisor and no director who could let it pass. Add colleagues with {key:desk.colleague}.</source>
        <translation>还没有客服主任或管理处主任可以决定破例。添加同事按 {key:desk.colleague}。</translation>
    </message>
    <message>
        <source>why (kept in the log)</source>
        <translation>原因（记入日志）</translation>
    </message>
    <message>
        <source>Choose who lets it pass.</source>
        <translation>请选择是谁同意的。</translation>
    </message>
    <message>
        <source>Write why it is let pass; the reason is kept in the log.</source>
        <translation>请写明破例的原因，原因会记入日志。</translation>
    </message>
    <message>
        <source>afterwards, when the present matter is done</source>
        <translation>办完手上这项，接着办</translation>
    </message>
    <message>
        <source>now; the present matter stays unfinished</source>
        <translation>现在就换过去办，手上这项先放下</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are not saved</source>
        <translation>
            <numerusform>还有 %n 条记录没有保存</numerusform>
        </translation>
    </message>
    <message>
        <source>keep them in another place, and close</source>
        <translation>存到别处，然后关闭</translation>
    </message>
    <message>
        <source>don&apos;t close yet</source>
        <translation>先不关闭</translation>
    </message>
    <message>
        <source>close and lose them</source>
        <translation>关闭，丢掉这些记录</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>empty: your own folder</source>
        <translation>不填：本人的文件夹</translation>
    </message>
    <message>
        <source>known by</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>a lady in red, until the name is known</source>
        <translation>如：红衣女士</translation>
    </message>
    <message>
        <source>Is “%1” the room?</source>
        <translation>“%1”是房号吗？</translation>
    </message>
    <message>
        <source>Is “%1” the telephone?</source>
        <translation>“%1”是电话吗？</translation>
    </message>
    <message>
        <source>the room %1; the name is not known yet</source>
        <translation>是房号 %1，姓名还没问</translation>
    </message>
    <message>
        <source>the telephone %1; the name is not known yet</source>
        <translation>是电话 %1，姓名还没问</translation>
    </message>
    <message>
        <source>the name, as it stands there</source>
        <translation>就是姓名</translation>
    </message>
    <message>
        <source>%1: which rule is let pass?</source>
        <translation>%1：哪一条破例？</translation>
    </message>
    <message>
        <source>%1: who lets it pass: %2</source>
        <translation>%1：谁同意破例：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: skip this step</source>
        <translation>%1：跳过这一步</translation>
    </message>
    <message>
        <source>%1: who is it?</source>
        <translation>%1：是哪一位？</translation>
    </message>
    <message>
        <source>%1: which matter?</source>
        <translation>%1：办什么事？</translation>
    </message>
    <message>
        <source>%1 · %2: when?</source>
        <translation>%1 · %2：什么时候办？</translation>
    </message>
    <message>
        <source>no matter was told</source>
        <translation>没问来意</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>在%1处</translation>
    </message>
    <message>
        <source>asked to wait</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>%1 yuan noted, no slip given out</source>
        <translation>已登记 %1 元，还没有开单据</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>promised: %1  %2</source>
        <translation>待跟进：%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more promise(s)</source>
        <translation>
            <numerusform>还有 %n 项待跟进</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>请选择原因。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) entered</source>
        <translation>
            <numerusform>已登记 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) seen</source>
        <translation>
            <numerusform>已看资料 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>So far: %1.</source>
        <translation>目前：%1。</translation>
    </message>
    <message>
        <source>Slips that are out keep the name that stands on them: %1.</source>
        <translation>已开出的单据仍是原来的名字：%1。</translation>
    </message>
    <message>
        <source>%1 is in the middle of a matter. Who is it about?</source>
        <translation>%1的事还没办完，这件事是谁的？</translation>
    </message>
    <message>
        <source>%1 stays; nothing changes</source>
        <translation>还是%1，什么都不改</translation>
    </message>
    <message>
        <source>it was written down wrong: it is %1, and all of this goes on as theirs</source>
        <translation>登记错了，应该是%1：已收集的都保留，接着办</translation>
    </message>
    <message>
        <source>%1 is somebody else: a visit of their own; all of this stays with %2</source>
        <translation>%1是另一位客户：另开一次接待，已收集的都留给%2</translation>
    </message>
    <message>
        <source>please wait; no reason noted</source>
        <translation>请稍等（不写原因）</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Nobody else yet. Add colleagues with {key:desk.colleague}.</source>
        <translation>还没有别的同事。按 {key:desk.colleague} 添加。</translation>
    </message>
    <message>
        <source>Who has come, gone, or is busy?</source>
        <translation>谁回来了、离开了，或在忙？</translation>
    </message>
    <message>
        <source>There is no other visit to link it with.</source>
        <translation>没有别的来访可以关联。</translation>
    </message>
    <message>
        <source>%1: the same matter as which visit?</source>
        <translation>%1：和哪次来访是同一件事？</translation>
    </message>
    <message>
        <source>Both go on as they are; each shows the other in the log.</source>
        <translation>两次来访照常进行，日志里互相注明。</translation>
    </message>
    <message>
        <source>Nobody else is here who could be the same visitor.</source>
        <translation>没有别的未结束的来访可以合并。</translation>
    </message>
    <message>
        <source>%1 was taken in twice: which visit is the same visitor?</source>
        <translation>%1 记了两次：哪一次是同一位客户？</translation>
    </message>
    <message>
        <source>This visit goes on with what is known in both; the other one is closed as joined and counts as none. Both stay in the log.</source>
        <translation>本次来访继续，两边记下的都保留；另一次以“已合并”结束，不计入来访数。日志里两次都在。</translation>
    </message>
    <message>
        <source>A warning for those at the desk</source>
        <translation>给前台的留意事项</translation>
    </message>
    <message>
        <source>With a reason and a last day. Its text is opened by a key; the visitor may ask to see it.</source>
        <translation>要写原因和截止日期。内容按键才显示；客户有权要求查看。</translation>
    </message>
    <message>
        <source>about the visitor: %1</source>
        <translation>关于这位客户：%1</translation>
    </message>
    <message>
        <source>about a person</source>
        <translation>关于一位客户</translation>
    </message>
    <message>
        <source>about a room</source>
        <translation>关于一个房号</translation>
    </message>
    <message>
        <source>about a firm</source>
        <translation>关于一家单位</translation>
    </message>
    <message>
        <source>what those at the desk should know</source>
        <translation>前台要知道什么</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Write the last day on which it holds.</source>
        <translation>请写截止日期。</translation>
    </message>
    <message>
        <source>A person is known by a telephone, or by name and room. Note them first ({key:desk.person}).</source>
        <translation>要有电话，或姓名加房号，才不会认错人。请先记下（{key:desk.person}）。</translation>
    </message>
    <message>
        <source>Write the room or the firm.</source>
        <translation>请写房号或单位名称。</translation>
    </message>
    <message>
        <source>A warning ends today: %1</source>
        <translation>留意事项今天到期：%1</translation>
    </message>
    <message>
        <source>%1 (by %2)</source>
        <translation>%1（%2 记）</translation>
    </message>
    <message>
        <source>let it end</source>
        <translation>到期结束</translation>
    </message>
    <message>
        <source>prolong it</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>new last day, when prolonged</source>
        <translation>延期到哪天</translation>
    </message>
    <message>
        <source>%1 was asked at %2 to take over %3</source>
        <translation>%2 已请%1来接待%3</translation>
    </message>
    <message>
        <source>nobody can come: promise an answer</source>
        <translation>都来不了：记下来，约定答复</translation>
    </message>
    <message>
        <source>search: name, initials or post</source>
        <translation>查找：姓名、拼音首字母或岗位</translation>
    </message>
    <message>
        <source>Nobody above can come now: it is written down, and an answer is promised with a date.</source>
        <translation>现在请不到上级：会记下客户的事，约定答复的时间。</translation>
    </message>
    <message>
        <source>%1 is asked.</source>
        <translation>将请%1。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>to whose matter it is</source>
        <translation>请经办的同事</translation>
    </message>
    <message>
        <source>to %1, in charge of it</source>
        <translation>请经办的%1</translation>
    </message>
    <message>
        <source>record a complaint</source>
        <translation>投诉登记，约定由谁答复</translation>
    </message>
    <message>
        <source>Whose matter is it?</source>
        <translation>这件事是谁经办的？</translation>
    </message>
    <message>
        <source>now; the answer that is owed is promised afterwards</source>
        <translation>现在就换过去；欠客户的答复随后再约定</translation>
    </message>
    <message>
        <source>Only somebody who is being served here can be asked to wait.</source>
        <translation>只有正在这里接待的客户，才能请他稍等。</translation>
    </message>
    <message>
        <source>w</source>
        <comment>woman</comment>
        <translation>女</translation>
    </message>
    <message>
        <source>Say first: I am sorry, something urgent has come up. Could you hold the line for twenty seconds? I will be right back.</source>
        <translation>先说：很抱歉，我这里有急事要处理，请您等我二十秒好吗？马上回来。</translation>
    </message>
    <message>
        <source>Say first: I am sorry, could you give me a moment? I will be right back.</source>
        <translation>先说：不好意思，请您稍等一下，我马上回来。</translation>
    </message>
</context>
<context>
    <name>yingke::desk::StartBox</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>You can go on with another log: the damaged one is kept beside it under a name with the time, and the other names its last hash. Or serve visitors now and decide later: what you do goes into the log that is chosen then.</source>
        <translation>可以换一个日志继续：损坏的日志按时间改名，保留在旁边，新日志会写明它最后的哈希值。也可以先接待来访，以后再决定：您的操作会并入到时选定的日志。</translation>
    </message>
    <message>
        <source>Serve visitors now, decide later</source>
        <translation>先接待，以后再决定</translation>
    </message>
    <message>
        <source>Show what can be read</source>
        <translation>查看可以读出的内容</translation>
    </message>
    <message>
        <source>Go back to the newest good backup (%1 events)</source>
        <translation>恢复最近一份完好的备份（%1 条）</translation>
    </message>
    <message>
        <source>It was put back on purpose: go on with it</source>
        <translation>是有意放回的：接着用这本日志</translation>
    </message>
    <message>
        <source>Begin a new log</source>
        <translation>新建记录文件</translation>
    </message>
    <message>
        <source>Close, and change nothing</source>
        <translation>关闭，不作任何改动</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Set the clock now and go on, or go on as it is: the line below the header stays until the clock is set or somebody says that it is right.</source>
        <translation>现在还没有写入任何记录。可以先把时间调准再继续，也可以就这样继续：顶栏下面的提示会一直在，直到时间调准，或有人确认时间无误。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Close, and record nothing</source>
        <translation>关闭，什么也不记</translation>
    </message>
</context>
</TS>
