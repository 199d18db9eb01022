<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>core</name>
    <message>
        <source>limits.yaml: &quot;%1&quot; is no duration. Write for example 3 min or 20 s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yingke::desk</name>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 120.50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes: 1, no: 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. sofa×1, chair×4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yingke::desk::CenterPanel</name>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visitor comes in: F2. The telephone rings: F3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been asked to take over. Here? Press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves this visitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which matter is it? Choose with a number, or see the visitor off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to this visitor: Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, out of the visitor&apos;s hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this can&apos;t be read. Check what was entered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yingke::desk::FirstStart</name>
    <message>
        <source>Welcome to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three things, and the desk is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Woman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(for the posture cues)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yingke::desk::HallPanel</name>
    <message>
        <source>Visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farewell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yingke::desk::MainWindow</name>
    <message>
        <source>Yingke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To follow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM d ddd  HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another visitor has come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the telephone rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetching papers or a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been asked to take over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is here and takes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t come: withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason, if not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to hand over to. Add colleagues with Ctrl+G.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over %1 to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 up to the director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 up to the service supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is dissatisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insists on somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is dissatisfied: to the director at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sir (owner)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madam (owner)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sir (tenant)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madam (tenant)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sir (contractor)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madam (contractor)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which matter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left without being served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit of today is over yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open which visit again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where, until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>man or woman (m / w)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name and choose the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at the desk now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, can&apos;t be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which promise was kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept? then why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 visitor   F3 telephone   F6 please wait   F7 do what the alarm says
F8 hand over, confirm, give back   F9 move up   F10 see off
Enter next   1–9 choose   Alt+← back   Ctrl+↓ another alarm
Ctrl+E who is it   Ctrl+M matter   Ctrl+K skip   Ctrl+L left unserved   Ctrl+O open again
Ctrl+P promises   Ctrl+G add a colleague   Ctrl+I who is at the desk   Ctrl+R save again
Ctrl+Shift+S sound on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound is off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yingke::desk::Overlay</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yingke::desk::SidePanel</name>
    <message>
        <source>Colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First contact · to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more: Ctrl+↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else yet. Add colleagues: Ctrl+G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, can&apos;t be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more: Ctrl+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded · last write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT SAVED (%1 entries): %2. Kept and tried again; try now: Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yingke::office</name>
    <message>
        <source>another visitor is being served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dissatisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insists on somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not clear in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the procedure says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is not in the hall any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has been entered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is over. Open it again to go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can&apos;t be done at this point of the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visitor is not on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visitor has been asked to wait already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another visitor is being served. Ask that one to wait first (F6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in at this desk. Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is wanted. Write a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long. At most 60 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario is running. Choose the matter first (Ctrl+M).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first step; there is none before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague has been asked already. Wait, or withdraw the asking first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colleague has been asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague serves this visitor already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The director has this matter already. Choose another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time limit can&apos;t be changed now. Check the office&apos;s limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy needs a purpose and a date of deletion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This promise has ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second time is kept without fail; it can&apos;t be moved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time is past. Choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new time must be after the time offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise needs somebody who keeps it. Choose who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a visit of today can be opened again. Take the visitor in anew (F2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step is open here. Choose the matter first (Ctrl+M).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the answers with its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fill in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: that time is past. Choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this can&apos;t be read. Check what was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: must be within %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: %1. Tick it when you have seen it, or skip with a reason (Ctrl+K).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can&apos;t be done at this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not part of this step: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum can&apos;t be computed yet. Fill in the fields above (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written. Check its permissions and the space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being greeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>farewell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smile, nod, and greet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has waited on the telephone too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is holding the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the handset up and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorry to have kept you waiting. Please go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has waited over %2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will have waited %2 minutes soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 to wait and find a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to %1, apologise for the wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologise for the delay and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s question has taken nearly the whole time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not clear in time: it goes one level up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been asked to take over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here? Confirm with F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved up; nobody has taken over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone the supervisor, then hand over with F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refill %1&apos;s tea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done? Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time limit of %1 has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time limit of %1 is near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this visit now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise is due soon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yingke::office::Application</name>
    <message>
        <source>Yingke is open already on this log (%1). Go to its window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log %1 was written by a newer version of Yingke. Install that version; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a log of Yingke (%2). It was left as it is; choose another data place with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data place %1 can&apos;t be written. Check its permissions, or choose another with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log %1 can&apos;t be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the community&apos;s name (at most 60 characters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who is at the desk (at most 60 characters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yingke::office::FrontDesk</name>
    <message>
        <source>turned to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario &quot;%1&quot; is not there. Check the scripts with yingkectl check.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yingke::office::Line</name>
    <message>
        <source>telephone rang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came in · greeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked to sit and wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins to serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephoned: answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephoned: not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked %1 to take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time limit passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>farewell · belongings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yingke::office::Office</name>
    <message>
        <source>fees.yaml: &quot;%1&quot; is no sum. Write for example 2000.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings.yaml: &quot;%1&quot; is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s files can&apos;t be written in %1. What you entered holds until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yingke::widgets::CountdownRing</name>
    <message>
        <source>in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time is nearly over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time is over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>yingke::widgets::PromptCard</name>
    <message>
        <source>To the visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do  %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
