<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>yingke::rehearsal::EditorBar</name>
    <message>
        <source>Question of the editor</source>
        <translation>编辑器的提问</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::EditorHead</name>
    <message>
        <source>Text: the script, its English, the shared pieces</source>
        <translation>文字：脚本、英文、共用片段</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Changed outside · not published</source>
        <translation>外面改过 · 没有发布</translation>
    </message>
    <message>
        <source>Draft · differs from what is published</source>
        <translation>草稿 · 和已发布的不同</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>新草稿 · 还没有发布</translation>
    </message>
    <message>
        <source>Line %1: %2 characters, about %3 s</source>
        <translation>第 %1 行：说 %2 字，约 %3 秒</translation>
    </message>
    <message>
        <source>, over its limit of %1 s</source>
        <translation>，超过 %1 秒的时限</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::EditorPanel</name>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>There is no word to put in here: mend it by hand.</source>
        <translation>这里没有可以替换的词，请自己修改。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>The text of %1 is in the editor again. Publish it to put it in force.</source>
        <translation>%1 的文字已放回编辑器。发布后才使用。</translation>
    </message>
    <message>
        <source>The Chinese text can&apos;t be read as it is: mend it first ({key:text.problem/1}).</source>
        <translation>中文脚本读不了，请先改好（{key:text.problem/1} 到出错的地方）。</translation>
    </message>
    <message>
        <source>Open a scenario of the list at the left first.</source>
        <translation>请先在左边打开一个情景。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>written in the first language: Mend converts it to language 2</source>
        <translation>旧写法：按“改正”转换为语言 2</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::EditorRequests</name>
    <message>
        <source>Publish %1 as %2, %3. The next visitor gets it; visits that run keep their text.</source>
        <translation>发布 %1（%2，%3）。从下一位客户起使用，正在接待的客户仍按原来的文字。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>（无人）</translation>
    </message>
    <message>
        <source>What has changed, in a few words</source>
        <translation>改了什么，写几个字</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>先不</translation>
    </message>
    <message>
        <source>A new scenario from the template. Its name is the file&apos;s: small letters, digits and _.</source>
        <translation>用样板新建情景。名字就是文件名：小写字母、数字和下划线。</translation>
    </message>
    <message>
        <source>Name, e.g. bicycle_hire</source>
        <translation>名字，例如 bicycle_hire</translation>
    </message>
    <message>
        <source>Title at the desk</source>
        <translation>接待台上显示的标题</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>There is no draft here; what is shown is published.</source>
        <translation>这里没有草稿，显示的就是已发布的文字。</translation>
    </message>
    <message>
        <source>Put the published text back into the file %1? What was changed outside stays among the versions.</source>
        <translation>把已发布的文字放回文件 %1？外面改的那份留在版本里。</translation>
    </message>
    <message>
        <source>Take this draft away and go back to the published text? ({key:text.undo/1} brings it back.)</source>
        <translation>放弃草稿，回到已发布的文字？（{key:text.undo/1} 可以取回。）</translation>
    </message>
    <message>
        <source>Take this new draft away? It was never published.</source>
        <translation>放弃这份新草稿？它还没有发布过。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回去</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Changed outside, put back</source>
        <translation>在外面改过，已退回</translation>
    </message>
    <message>
        <source>The published text is in the file again.</source>
        <translation>文件里又是已发布的文字了。</translation>
    </message>
    <message>
        <source>The draft is taken away; this is the published text.</source>
        <translation>草稿已放弃，这是已发布的文字。</translation>
    </message>
    <message>
        <source>%1 was changed outside, and here too. Which text goes on? Nothing is lost: the other one is among the versions.</source>
        <translation>%1 在外面被改过，这里也改过。用哪一份？都不会丢：另一份放在版本里。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>用我的</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>用外面的</translation>
    </message>
    <message>
        <source>Changed outside, not taken</source>
        <translation>外面改的，没有采用</translation>
    </message>
    <message>
        <source>Draft before the file was taken</source>
        <translation>采用外面的文字之前的草稿</translation>
    </message>
    <message>
        <source>The file %1 was deleted.</source>
        <translation>文件 %1 被删除了。</translation>
    </message>
    <message>
        <source> The desk goes on with the published text; what stands here is kept as the draft.</source>
        <translation>接待台继续用已发布的文字；这里的文字已保留为草稿。</translation>
    </message>
    <message>
        <source>The file was changed outside, and is shown as it is now ({key:text.undo/1}: as it was). It is not published.</source>
        <translation>文件在外面被改过，已显示新的内容（{key:text.undo/1} 看原来的）。还没有发布。</translation>
    </message>
    <message>
        <source>Convert to language 2? All conditions and sums stay as they are written.</source>
        <translation>转换为语言 2？条件和算式都照原样写。</translation>
    </message>
    <message>
        <source>Convert to language 2? These conditions and sums are written otherwise; they decide as before:</source>
        <translation>转换为语言 2？下面的条件和算式换一种写法，判断和以前一样：</translation>
    </message>
    <message>
        <source>line %1: %2 → %3</source>
        <translation>第 %1 行：%2 → %3</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Converted to language 2 ({key:text.undo/1}: as it was). It is not published.</source>
        <translation>已转换为语言 2（{key:text.undo/1} 恢复），还没有发布。</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::EnglishModel</name>
    <message>
        <source>The whole scenario</source>
        <translation>整个情景</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>话</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>✗ Can&apos;t be read: %1</source>
        <translation>✗ 读不了：%1</translation>
    </message>
    <message>
        <source>— gap: no English yet —</source>
        <translation>—— 缺英文 ——</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English ({key:list.open} writes)</source>
        <translation>英文（{key:list.open} 填写）</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::EnglishSide</name>
    <message>
        <source>Only gaps</source>
        <translation>只看缺的</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>下一处缺的</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There is no gap here.</source>
        <translation>这里没有缺英文的地方。</translation>
    </message>
    <message>
        <source>This English can&apos;t be published; the draft is kept. %1</source>
        <translation>英文还有错误，不能发布；草稿已留着。%1</translation>
    </message>
    <message>
        <source>All English here is published already.</source>
        <translation>这里的英文都已发布。</translation>
    </message>
    <message>
        <source>✓ All %1 texts have their English</source>
        <translation>✓ %1 句都有英文</translation>
    </message>
    <message>
        <source>%1 gaps of %2 texts</source>
        <translation>%2 句里缺 %1 句英文</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::EnglishTable</name>
    <message>
        <source>The texts of the scenario, Chinese and English</source>
        <translation>情景的文字，中英对照</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::OpenText</name>
    <message>
        <source> The desk goes on with the published text.</source>
        <translation>接待台继续用已发布的文字。</translation>
    </message>
    <message>
        <source>The file was changed outside and is not published: the desk goes on with the published text. {key:text.publish} publishes it, {key:text.withdraw} puts the published text back.</source>
        <translation>文件在外面被改过，还没有发布：接待台继续用已发布的文字。{key:text.publish} 发布，{key:text.withdraw} 退回已发布的文字。</translation>
    </message>
    <message>
        <source>The file %1 is gone. The desk goes on with the published text; publish it to have the file again.</source>
        <translation>文件 %1 不在了。接待台继续用已发布的文字；重新发布就会恢复文件。</translation>
    </message>
    <message>
        <source>There is no text %1 yet.</source>
        <translation>还没有 %1 这份文字。</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::ProblemList</name>
    <message>
        <source>Problems of the text</source>
        <translation>文字里的问题</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>整个文件</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::ScriptDrop</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已经不在了。</translation>
    </message>
    <message>
        <source>%1 is no script: no line of it says “scenario: name” or “piece: name”.</source>
        <translation>%1 不是脚本：里面没有“scenario: 名字”或“piece: 名字”这样一行。</translation>
    </message>
    <message>
        <source>%1 says what %2 says already.</source>
        <translation>%1 和 %2 的内容一样。</translation>
    </message>
    <message>
        <source>The draft before %1 was taken in</source>
        <translation>放进 %1 之前的草稿</translation>
    </message>
    <message>
        <source>%1 is the draft of %2 now ({key:text.undo/1}: as it was). It is not published.</source>
        <translation>%1 成了 %2 的草稿（{key:text.undo/1} 恢复原样），还没有发布。</translation>
    </message>
    <message>
        <source>%1 is the draft of the new %2. It is not published.</source>
        <translation>%1 成了新脚本 %2 的草稿，还没有发布。</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::ScriptEdit</name>
    <message>
        <source>Text of the script</source>
        <translation>脚本文字</translation>
    </message>
    <message>
        <source>What may be written here</source>
        <translation>这里可以写什么</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::StepPreview</name>
    <message>
        <source>The step as the desk shows it, with sample data</source>
        <translation>这一步在接待台上的样子（示例内容）</translation>
    </message>
    <message>
        <source>This step has no screen: it passes by itself.</source>
        <translation>这一步没有画面，自动经过。</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>对 %1 说：%2</translation>
    </message>
    <message>
        <source>do</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>fill in</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>sums</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>询问</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::Texts</name>
    <message>
        <source>on the telephone</source>
        <translation>电话里说</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>a sum in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>a date with its time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>a list of things</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>another matter may follow</source>
        <translation>可以接着办别的事</translation>
    </message>
    <message>
        <source>to the farewell</source>
        <translation>去送客</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>没有办成</translation>
    </message>
    <message>
        <source>the office&apos;s waiting limit</source>
        <translation>等候时限</translation>
    </message>
    <message>
        <source>somebody holds the line</source>
        <translation>电话保持时限</translation>
    </message>
    <message>
        <source>to answer a question</source>
        <translation>答复时限</translation>
    </message>
    <message>
        <source>the supervisor&apos;s answer</source>
        <translation>主管答复时限</translation>
    </message>
    <message>
        <source>until the tea is served anew</source>
        <translation>续茶时限</translation>
    </message>
    <message>
        <source>the visitor, as addressed</source>
        <translation>客户的称呼</translation>
    </message>
    <message>
        <source>the visitor&apos;s room</source>
        <translation>客户的房号</translation>
    </message>
    <message>
        <source>the other visitor</source>
        <translation>另一位客户</translation>
    </message>
    <message>
        <source>the colleague found last</source>
        <translation>刚找到的同事</translation>
    </message>
    <message>
        <source>the colleague&apos;s post</source>
        <translation>同事的岗位</translation>
    </message>
    <message>
        <source>who is at the desk</source>
        <translation>当班接待员</translation>
    </message>
    <message>
        <source>the promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>when the promise is due</source>
        <translation>承诺到期的时间</translation>
    </message>
    <message>
        <source>the visitor is the owner</source>
        <translation>客户是业主</translation>
    </message>
    <message>
        <source>the visitor is the tenant</source>
        <translation>客户是租户</translation>
    </message>
    <message>
        <source>the visitor is a contractor</source>
        <translation>客户是施工方</translation>
    </message>
    <message>
        <source>a fact is known</source>
        <translation>已有这项信息</translation>
    </message>
    <message>
        <source>months of arrears that count</source>
        <translation>欠费几个月起算</translation>
    </message>
    <message>
        <source>a promise opened this</source>
        <translation>由承诺打开</translation>
    </message>
    <message>
        <source>the promise was moved</source>
        <translation>承诺改过期</translation>
    </message>
    <message>
        <source>the promise can&apos;t be moved</source>
        <translation>承诺不能再改</translation>
    </message>
    <message>
        <source>gives back</source>
        <translation>交还</translation>
    </message>
    <message>
        <source>the visitor</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>It has not been walked through yet.</source>
        <translation>还没有走查过。</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>还有 %1 处。</translation>
    </message>
    <message>
        <source>we called</source>
        <translation>我方致电</translation>
    </message>
    <message>
        <source>the promise was broken</source>
        <translation>承诺没有兑现</translation>
    </message>
    <message>
        <source>the visitor, spoken of</source>
        <translation>对别人提到的客户</translation>
    </message>
    <message>
        <source>how long it will be, where that is known: a pause and the minutes</source>
        <translation>大约要等多久，知道时才说：带逗号和分钟数</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::ToldLine</name>
    <message>
        <source>✓ No errors</source>
        <translation>✓ 没有错误</translation>
    </message>
    <message>
        <source>✗ %1 errors   {key:text.problem/1} to the next</source>
        <translation>✗ %1 处错误   {key:text.problem/1} 到下一处</translation>
    </message>
    <message>
        <source>! %1 hints</source>
        <translation>! %1 处提醒</translation>
    </message>
    <message>
        <source>✓ No errors in the English</source>
        <translation>✓ 英文没有错误</translation>
    </message>
    <message>
        <source>✗ %1 errors in the English   {key:text.problem/1} to the next</source>
        <translation>✗ 英文有 %1 个错误   {key:text.problem/1} 到下一个</translation>
    </message>
</context>
<context>
    <name>yingke::rehearsal::VersionsPage</name>
    <message>
        <source>the text in the editor</source>
        <translation>编辑器里的文字</translation>
    </message>
    <message>
        <source>Nothing of this text was published here yet.</source>
        <translation>这份文字还没有在这里发布过。</translation>
    </message>
    <message>
        <source>The text of this version can&apos;t be read; its file is gone from the data place.</source>
        <translation>这一版的文字读不了，文件已不在数据文件夹里。</translation>
    </message>
    <message>
        <source>⋯ %1 lines alike</source>
        <translation>⋯ %1 行相同</translation>
    </message>
    <message>
        <source>The two are alike.</source>
        <translation>两份文字相同。</translation>
    </message>
    <message>
        <source>− %1  + %2 lines</source>
        <translation>− %1 行  + %2 行</translation>
    </message>
</context>
</TS>
