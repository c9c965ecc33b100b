import { refusalsPilesPhoneArabic } from './refusals-piles.ar.ts';
import type { Refusals } from './refusals.ts';

/** What a participant can be refused with, in Arabic. Keys are the host's sentences. */
export const refusalsPhoneArabic: Refusals = {
  ...refusalsPilesPhoneArabic,
  // Matrices
  'This matrix is not there any more. Please look again.':
    'لم تعد هذه المصفوفة موجودة. انظر مرة أخرى من فضلك.',
  'The cells that nobody flagged were adopted. Ask for the floor if one of them must be discussed.':
    'اعتُمدت الخانات التي لم يؤشّر عليها أحد. اطلب الكلمة إن كان يجب نقاش إحداها.',
  'Reading has stopped. Once the cells are shown you can still pull one out.':
    'توقفت القراءة. عندما تُعرض الخانات يمكنك إخراج إحداها.',
  'Reading has stopped.': 'توقفت القراءة.',
  'This cell is not there any more. Please look again.': 'لم تعد هذه الخانة موجودة. انظر مرة أخرى من فضلك.',
  'This cell is flagged already.': 'هذه الخانة مؤشَّر عليها بالفعل.',
  'Your flag is not there any more. Please look again.': 'لم تعد إشارتك موجودة. انظر مرة أخرى من فضلك.',

  // Any page
  '{what} is not there any more. Please look again.': 'لم يعد هذا موجودًا. انظر مرة أخرى من فضلك.',
  'This cannot be read. Please reload the page.': 'لا يمكن قراءة هذا. أعد تحميل الصفحة من فضلك.',
  'This page is older or newer than the host. Please reload it.':
    'هذه الصفحة أقدم أو أحدث من حاسوب المنظّم. أعد تحميلها من فضلك.',
  'No consultation is open. Open or create one first.': 'لا توجد مشاورة مفتوحة. افتح واحدة أو أنشئها أولًا.',
  'No consultation is open.': 'لا توجد مشاورة مفتوحة.',
  'This seat is not in use any more. Please ask at the desk.':
    'لم يعد هذا المقعد مستخدمًا. اسأل مكتب التسجيل من فضلك.',
  'Another phone has this seat now. Use your personal code to take it back.':
    'هذا المقعد الآن على هاتف آخر. استعده برمزك الشخصي.',
  'This seat cannot do that here.': 'لا يمكن لهذا المقعد فعل ذلك هنا.',
  'Phones cannot reach this computer.': 'لا تستطيع الهواتف الوصول إلى هذا الحاسوب.',
  'The organiser has closed the room.': 'أغلق المنظّم القاعة.',
  'The organiser has ended the access of this page.': 'أنهى المنظّم صلاحية هذه الصفحة.',
  'Something went wrong in the program; nothing was changed. Please tell the organiser.':
    'حدث خطأ في البرنامج، ولم يتغير شيء. أخبر المنظّم من فضلك.',
  'This was sent under a number that was already used for something else. Please reload the page.':
    'أُرسل هذا برقم استُخدم من قبل لشيء آخر. أعد تحميل الصفحة من فضلك.',
  'This contains characters that cannot be stored. Please write it again.':
    'يحتوي هذا على رموز لا يمكن حفظها. اكتبه من جديد من فضلك.',
  'The consultation is being closed on the organiser’s computer; nothing was changed.':
    'يجري إغلاق المشاورة على حاسوب المنظّم، ولم يتغير شيء.',
  'The screen only shows; it changes nothing.': 'الشاشة للعرض فقط ولا تغيّر شيئًا.',
  'This could not be read. Please reload the page.': 'تعذرت قراءة هذا. أعد تحميل الصفحة من فضلك.',
  'That was too often. Please wait a second and try again.':
    'محاولات كثيرة متتالية. انتظر ثانية ثم حاول مرة أخرى.',
  'That was too often. Please wait {seconds} seconds and try again.':
    'محاولات كثيرة متتالية. حاول مرة أخرى بعد انتظار (بالثواني: {seconds}).',
  'There is no connection to the host, so this was not done. Please try again.':
    'لا اتصال بحاسوب المنظّم، فلم يُنفَّذ هذا. حاول مرة أخرى من فضلك.',

  // Saving
  'This could not be saved on the organiser’s computer. {why}': 'تعذر حفظ هذا على حاسوب المنظّم. {why}',
  'The consultation file was moved, replaced or cut off while it was open: put it back where it was.':
    'نُقل ملف المشاورة أو استُبدل أو بُتر وهو مفتوح: أعده إلى مكانه.',
  'Another program has changed the file: close the consultation and open it again.':
    'غيّر برنامج آخر الملف: أغلق المشاورة ثم افتحها من جديد.',
  'The disk of this computer is full: free some space.': 'قرص هذا الحاسوب ممتلئ: أفرغ بعض المساحة.',
  'This consultation is in use by another program: close it there first.':
    'يستخدم برنامج آخر هذه المشاورة: أغلقها هناك أولًا.',
  'This consultation file is damaged.': 'ملف هذه المشاورة تالف.',
  'This file or its folder cannot be written: check the permissions, or copy the file to this computer.':
    'لا يمكن الكتابة في هذا الملف أو مجلده: راجع الأذونات، أو انسخ الملف إلى هذا الحاسوب.',
  'This file is not there: it was moved, renamed or deleted.': 'هذا الملف غير موجود: نُقل أو غُيّر اسمه أو حُذف.',
  'This name is too long for this disk: choose a shorter one.':
    'هذا الاسم أطول مما يقبله هذا القرص: اختر اسمًا أقصر.',
  'This is a folder, not a consultation file.': 'هذا مجلد وليس ملف مشاورة.',
  'The disk or stick does not answer as it should: check it, and try again.':
    'لا يستجيب القرص أو وحدة USB كما يجب: افحصه ثم حاول مرة أخرى.',

  // Coming in
  'Please enter the code.': 'أدخل الرمز من فضلك.',
  'Only a phone or a laptop in the room can do this.': 'لا يمكن فعل هذا إلا من هاتف أو حاسوب في القاعة.',
  'This code is not known here. Please check it, or ask at the registration desk.':
    'هذا الرمز غير معروف هنا. راجعه، أو اسأل مكتب التسجيل من فضلك.',
  'This seat is not in use. Please ask at the registration desk.':
    'هذا المقعد غير مستخدم. اسأل مكتب التسجيل من فضلك.',
  'This is not the code of this room. It stands on the screen.': 'هذا ليس رمز هذه القاعة. تجده على الشاشة.',
  'The room is not open yet. Please try again in a moment.':
    'لم تُفتح القاعة بعد. حاول مرة أخرى بعد لحظة من فضلك.',
  'Please use the code on your seat card, or ask at the registration desk.':
    'استخدم الرمز الذي على بطاقة مقعدك، أو اسأل مكتب التسجيل من فضلك.',
  'The meeting has begun. Please ask at the registration desk.': 'بدأ الاجتماع. اسأل مكتب التسجيل من فضلك.',
  'This pairing code is not known. Ask for a new one.': 'رمز الاقتران هذا غير معروف. اطلب رمزًا جديدًا.',
  'This pairing code was used already. Ask for a new one.': 'استُخدم رمز الاقتران هذا من قبل. اطلب رمزًا جديدًا.',
  'Names are not asked for in this room.': 'لا تُطلب الأسماء في هذه القاعة.',
  'Your seat is not there any more. Please look again.': 'لم يعد مقعدك موجودًا. انظر مرة أخرى من فضلك.',
  'This seat is not there any more. Please look again.': 'لم يعد هذا المقعد موجودًا. انظر مرة أخرى من فضلك.',
  'The seat is not there any more. Please look again.': 'لم يعد المقعد موجودًا. انظر مرة أخرى من فضلك.',

  // Writing
  'Please write something first.': 'اكتب شيئًا أولًا من فضلك.',
  'This is too long. Please keep it to {longest} characters; it stays where you wrote it until you do.':
    'هذا أطول من اللازم. الحد الأقصى لعدد الأحرف {longest}؛ ويبقى النص حيث كتبته حتى تختصره.',
  'This must be text.': 'يجب أن يكون هذا نصًا.',
  'This is too long. Please keep it to {longest} characters.':
    'هذا أطول من اللازم. الحد الأقصى لعدد الأحرف {longest}.',
  'Something is missing here. Please reload the page.': 'ينقص شيء هنا. أعد تحميل الصفحة من فضلك.',
  'This cannot be the id of anything.': 'لا يمكن أن يكون هذا معرّفًا لأي شيء.',
  'Please choose a language from the list.': 'اختر لغة من القائمة من فضلك.',
  'This step is not there any more. Please look again.': 'لم تعد هذه الخطوة موجودة. انظر مرة أخرى من فضلك.',
  'This step has closed. Your text is still here; ask the facilitator if it matters.':
    'أُغلقت هذه الخطوة. لا يزال نصك هنا؛ أخبر الميسّر إن كان مهمًا.',
  'This step has closed.': 'أُغلقت هذه الخطوة.',
  'This step does not collect cards.': 'لا تُجمع بطاقات في هذه الخطوة.',
  'This card is not there any more. Please look again.': 'لم تعد هذه البطاقة موجودة. انظر مرة أخرى من فضلك.',
  'Only its author can change this card.': 'لا يغيّر هذه البطاقة إلا كاتبها.',
  'This card was withdrawn.': 'سُحبت هذه البطاقة.',
  'Only the table itself marks its top three.': 'لا يختار البطاقات الثلاث إلا أهل الطاولة نفسها.',
  'Your table has its three already. Unmark one first.':
    'اختارت طاولتكم بطاقاتها الثلاث. ألغوا اختيار واحدة أولًا.',
  'This card is not shown yet.': 'لم تُعرض هذه البطاقة بعد.',
  'This card is your own.': 'هذه بطاقتك أنت.',

  // Speaking
  'You are on the speakers’ list already.': 'أنت على قائمة المتحدثين بالفعل.',
  'This request is not there any more. Please look again.': 'لم يعد هذا الطلب موجودًا. انظر مرة أخرى من فضلك.',
  'Only the chair gives the floor.': 'لا يعطي الكلمة إلا رئيس الجلسة.',
  'This seat is on the speakers’ list already.': 'هذا المقعد على قائمة المتحدثين بالفعل.',
  'You have called already. Somebody will come to you.': 'سبق أن ناديت. سيأتي إليك أحد.',

  // Voting and deciding
  'This activity is not a ballot.': 'هذا النشاط ليس اقتراعًا.',
  'This ballot is not there any more. Please look again.':
    'لم يعد هذا الاقتراع موجودًا. انظر مرة أخرى من فضلك.',
  'This ballot has stopped. What was in the box before counts; this answer does not.':
    'توقف هذا الاقتراع. يُحسب ما كان في الصندوق من قبل، ولا تُحسب هذه الإجابة.',
  'Please declare your interests first, even if there are none; then you can vote.':
    'أفصح أولًا عن مصالحك، حتى إن لم تكن هناك مصالح، ثم يمكنك التصويت.',
  'This seat is not in use any more.': 'لم يعد هذا المقعد مستخدمًا.',
  'You take part without a vote in this ballot.': 'تشارك في هذا الاقتراع بلا صوت.',
  'This ballot is secret: answers go into the box.': 'هذا الاقتراع سري: تذهب الإجابات إلى الصندوق.',
  'This statement is not on the ballot.': 'هذا البند ليس في الاقتراع.',
  'This statement was withdrawn from the ballot.': 'سُحب هذا البند من الاقتراع.',
  'You do not vote on this statement, because of the interest that you declared.':
    'لا تصوّت على هذا البند بسبب المصلحة التي أفصحت عنها.',
  'This answer does not fit the question.': 'لا تناسب هذه الإجابة السؤال.',
  'More was given out than there is. Take some back first.': 'وُزّع أكثر مما هو متاح. استعد بعضه أولًا.',
  'A place is beyond the last one. Please put the statements in order again.':
    'إحدى المراتب تتجاوز الأخيرة. يُرجى ترتيب البنود من جديد.',
  'Two statements cannot have the same place. Please put them in order again.':
    'لا يمكن أن يكون لبندين المرتبة نفسها. يُرجى ترتيبهما من جديد.',
  'A comparison names a statement that is not on this ballot. Please reload the page.':
    'تذكر مقارنة بندًا ليس في هذا الاقتراع. أعد تحميل الصفحة.',
  'A comparison is not on the scale. Please choose one of the answers shown.':
    'إحدى المقارنات ليست على المقياس. اختر إحدى الإجابات المعروضة.',
  'Two statements were compared twice. Please answer that pair again.':
    'قورن بندان مرتين. أجب عن هذا الزوج من جديد.',
  'These comparisons do not fit together. Please reload the page and go on.':
    'هذه المقارنات لا تتوافق. أعد تحميل الصفحة وتابع.',
  'This answer is not on the scale.': 'هذه الإجابة ليست على المقياس.',
  'Please keep the comment to {longest} characters.': 'الحد الأقصى لعدد أحرف التعليق {longest}.',
  'This ballot is not secret.': 'هذا الاقتراع ليس سريًا.',
  'This is not an envelope of this ballot. Please reload the page and vote again.':
    'هذا ليس ظرفًا لهذا الاقتراع. أعد تحميل الصفحة وصوّت من جديد.',
  'This part of the ballot is not known.': 'هذا الجزء من الاقتراع غير معروف.',
  'This seat is marked as voting on paper. Ask the desk if that is wrong.':
    'سُجّل هذا المقعد مصوّتًا على الورق. اسأل مكتب التسجيل إن كان ذلك خطأ.',
  'This statement is not there any more. Please look again.':
    'لم يعد هذا البند موجودًا. انظر مرة أخرى من فضلك.',
  'This statement has no wording.': 'ليس لهذا البند نص.',
  'This text is not there any more. Please look again.': 'لم يعد هذا النص موجودًا. انظر مرة أخرى من فضلك.',
  'Only its author can change this.': 'لا يغيّر هذا إلا كاتبه.',
  'This text was taken back.': 'سُحب هذا النص.',
  'These are the words that stand already.': 'هذه هي الكلمات القائمة أصلًا.',
  'This reservation is not there any more. Please look again.':
    'لم يعد هذا التحفظ موجودًا. انظر مرة أخرى من فضلك.',
  'Only reservations and objections are co-signed.': 'لا يُشارَك في التوقيع إلا على التحفظات والاعتراضات.',
  'This reservation was withdrawn.': 'سُحب هذا التحفظ.',
  'These words are your own.': 'هذه كلماتك أنت.',

  // Documents that people write together
  'This document is not there any more. Please look again.':
    'لم يعد هذا المستند موجودًا. انظر مرة أخرى من فضلك.',
  'This document is in the bin. Take it out first.': 'هذا المستند في سلة المحذوفات. أخرجه منها أولًا.',
  'You may read this document, not change it.': 'يمكنك قراءة هذا المستند، لا تغييره.',
  'You may read this document, not comment on it.': 'يمكنك قراءة هذا المستند، لا التعليق عليه.',
  'The step of these notes is not there any more. Please look again.':
    'لم تعد خطوة هذه الملاحظات موجودة. انظر مرة أخرى من فضلك.',
  'Please give this text a title first.': 'أعط هذا النص عنوانًا أولًا من فضلك.',
  'These notes are not open to you.': 'هذه الملاحظات غير مفتوحة لك.',
  'The organiser’s team begins this document.': 'فريق المنظّم هو من يبدأ هذا المستند.',
  'There are {count} documents already. Please use one of them.':
    'توجد {count} مستندات بالفعل. استخدم واحدًا منها من فضلك.',
  'There is nothing in this document yet.': 'لا شيء في هذا المستند بعد.',
  'A ballot on this wording is open. Withdraw the item there, or wait for the count.':
    'هناك اقتراع مفتوح على هذه الصياغة. اسحب البند منه أو انتظر الفرز.',
  'This statement was merged or split. Work on the one that took its place.':
    'دُمج هذا البيان أو قُسّم. اعمل على الذي حل محله.',
  'This statement was dropped. Restore it first.': 'أُسقط هذا البيان. أعده أولًا.',
  'This could not be saved on the organiser’s computer.': 'تعذر حفظ هذا على حاسوب المنظّم.',
  'This could not be saved. It stays on your device.': 'تعذر حفظ هذا. يبقى على جهازك.',
  'This document is not open to you.': 'هذا المستند غير مفتوح لك.',
  'What this page sent could not be read. Please reload it.':
    'تعذرت قراءة ما أرسلته هذه الصفحة. أعد تحميلها من فضلك.',
  'Something before this change is missing. It is sent again.': 'ينقص شيء قبل هذا التغيير. يُعاد إرساله.',
  'This change names another page as its author. It is sent again.':
    'ينسب هذا التغيير نفسه إلى صفحة أخرى. يُعاد إرساله.',
  'This document is full. Please begin a second one for what comes next.':
    'امتلأ هذا المستند. ابدأ مستندًا ثانيًا لما يلي من فضلك.',
  'The organiser’s computer cannot save at the moment.': 'لا يستطيع حاسوب المنظّم الحفظ حاليًا.',
  'This version is not there any more. Please look again.':
    'لم تعد هذه النسخة موجودة. انظر مرة أخرى من فضلك.',
  'Only who wrote this may withdraw it.': 'لا يسحب هذا إلا من كتبه.',
  'There are too many open comments here. Please wait a little.':
    'التعليقات المفتوحة هنا كثيرة جدًا. انتظر قليلًا من فضلك.',
  'This comment is not there any more. Please look again.':
    'لم يعد هذا التعليق موجودًا. انظر مرة أخرى من فضلك.',
  'Only who may write here sees its history.': 'لا يرى السجل إلا من يمكنه الكتابة هنا.',
  'This is not a picture that can be shown here. Please use a PNG, JPEG or WebP file.':
    'لا يمكن عرض هذه الصورة هنا. استخدم ملف PNG أو JPEG أو WebP من فضلك.',
  'The organiser has opened another consultation. Please reload this page.':
    'فتح المنظّم استشارة أخرى. أعد تحميل هذه الصفحة من فضلك.',
  '{reason} What you wrote last stays on this device.': '{reason} ما كتبته أخيرًا يبقى على هذا الجهاز.',
  '{reason} What you wrote last is on this page only.': '{reason} ما كتبته أخيرًا موجود في هذه الصفحة فقط.',
  'You can no longer edit here.': 'لم يعد بإمكانك التحرير هنا.',
  'This browser keeps nothing: leave this page open until the organiser’s computer is back.':
    'هذا المتصفح لا يحفظ شيئًا: أبق هذه الصفحة مفتوحة حتى يعود حاسوب المنظّم.',
  'This document cannot be opened at the moment. Please try again.':
    'لا يمكن فتح هذا المستند حاليًا. حاول مرة أخرى من فضلك.',
  'This change nests too deep to be kept. Please undo it.':
    'هذا التغيير متداخل أعمق من أن يُحفظ. تراجع عنه من فضلك.',
  'This document is not open to you any more.': 'لم يعد هذا المستند مفتوحًا لك.',

  // Comments on a circulated framework
  'This version of the framework is not there any more. Please look again.':
    'لم تعد هذه النسخة من الإطار موجودة. انظر مرة أخرى من فضلك.',
  'Commenting on this version was closed. Please speak to the organisers.':
    'أُغلق التعليق على هذه النسخة. تحدث إلى المنظّمين من فضلك.',
  'This line is not in the version that is commented on. Please look again.':
    'هذا السطر ليس في النسخة التي يُعلَّق عليها. انظر مرة أخرى من فضلك.',
  'This comment was answered already, so it stays. Write another one.':
    'أُجيب عن هذا التعليق من قبل، لذلك يبقى. اكتب تعليقًا آخر.',
  'Please choose where on the page this belongs.': 'اختر أين يقع هذا في الصفحة من فضلك.',
  'You have given all that was asked. Change or withdraw one of yours first.':
    'لقد أعطيت كل ما طُلب. غيّر أو اسحب واحدة مما أعطيت أولًا.',
  'This step asks no question to choose from.': 'لا تطرح هذه الخطوة سؤالًا للاختيار.',
  'This poll has closed.': 'أُغلق هذا الاستطلاع.',
  'This option is not on the list any more. Please choose again.':
    'لم يعد هذا الخيار في القائمة. اختر مرة أخرى من فضلك.',
  'Please choose at most {most}.': 'اختر {most} على الأكثر من فضلك.',
  'Everybody needs at least one answer.': 'يحتاج كل شخص إلى إجابة واحدة على الأقل.',
  'Five answers a person are the most.': 'خمس إجابات لكل شخص هي الحد الأقصى.',
  'An option is empty. Please write it or take it off.': 'أحد الخيارات فارغ. اكتبه أو احذفه من فضلك.',
  'Please keep each option to 120 characters.': 'اجعل كل خيار في حدود 120 حرفًا من فضلك.',
  'A poll needs at least two options.': 'يحتاج الاستطلاع إلى خيارين على الأقل.',
  'Twelve options are the most that a phone shows well.': 'اثنا عشر خيارًا هي أكثر ما يعرضه الهاتف بوضوح.',
  'Two options are the same. Please change one.': 'هناك خياران متطابقان. غيّر أحدهما من فضلك.',
  'A row or column has no name. Please write it or take it off.':
    'أحد الصفوف أو الأعمدة بلا اسم. اكتبه أو احذفه من فضلك.',
  'Please keep each row and column to 60 characters.': 'اجعل كل صف وعمود في حدود 60 حرفًا من فضلك.',
  'A grid needs at least one row.': 'تحتاج الشبكة إلى صف واحد على الأقل.',
  'Eight rows are the most that a screen shows well.': 'ثمانية صفوف هي أكثر ما تعرضه الشاشة بوضوح.',
  'A grid needs at least one column.': 'تحتاج الشبكة إلى عمود واحد على الأقل.',
  'Five columns are the most that a screen shows well.': 'خمسة أعمدة هي أكثر ما تعرضه الشاشة بوضوح.',
  'Everybody needs at least one word.': 'يحتاج كل شخص إلى كلمة واحدة على الأقل.',
  'Ten words a person are the most.': 'عشر كلمات لكل شخص هي الحد الأقصى.',
  'More ideas were put in order than were asked for. Take some out first.':
    'رُتبت أفكار أكثر مما طُلب. أخرج بعضها أولًا.',
  'Everybody puts at least one idea first.': 'يضع كل شخص فكرة واحدة على الأقل في المقدمة.',
  'Ten ideas in order are the most that people compare.': 'عشر أفكار مرتبة هي أكثر ما يقارنه الناس.',
  'You are in no group yet. The facilitator can place you in one.':
    'لست في أي مجموعة بعد. يمكن للميسّر أن يضعك في واحدة.',
  'This part is over. Your text is still here; your group can take it up.':
    'انتهى هذا الجزء. نصك ما زال هنا؛ يمكن لمجموعتك أن تأخذ به.',
  'Each part needs at least one minute.': 'يحتاج كل جزء إلى دقيقة واحدة على الأقل.',
};
