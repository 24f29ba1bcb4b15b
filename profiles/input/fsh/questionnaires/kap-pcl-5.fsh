// Codes and licence: clinical basis 3.3 (S70 to S72). Item codes are local: none were found in LOINC.
RuleSet: Pcl5Answers
* insert ScoredAnswer($KapPcl5#not-at-all "Not at all", 0)
* insert ScoredAnswer($KapPcl5#a-little-bit "A little bit", 1)
* insert ScoredAnswer($KapPcl5#moderately "Moderately", 2)
* insert ScoredAnswer($KapPcl5#quite-a-bit "Quite a bit", 3)
* insert ScoredAnswer($KapPcl5#extremely "Extremely", 4)

Instance: KapPcl5
InstanceOf: Questionnaire
Usage: #definition
Title: "PCL-5"
Description: "PTSD Checklist for DSM-5, 20 items on the past month. The total exists only when all 20 are answered; it has no severity bands."
* insert FormMetadata(kap-pcl-5, KapPcl5, [["PCL-5"]], 1.0.0)
* description = "PTSD Checklist for DSM-5, 20 items on the past month. The total exists only when all 20 are answered; it has no severity bands."
* copyright = "Developed by the National Center for PTSD, U.S. Department of Veterans Affairs (Weathers, Litz, Keane, Palmieri, Marx and Schnurr). Not copyrighted."
* code = $LNC#101697-1
* insert Question(index-event, text, false, [["The stressful experience that the answers are about, in a few words"]])
* insert Heading(introduction, [["Below is a list of problems that people sometimes have in response to a very stressful experience. Please read each problem carefully and then select one of the answers to indicate how much you have been bothered by that problem in the past month."]])
* insert Question(item-1, choice, true, [["Repeated, disturbing, and unwanted memories of the stressful experience?"]])
* insert QuestionCode($KapPcl5#item-1)
* insert Pcl5Answers
* insert Question(item-2, choice, true, [["Repeated, disturbing dreams of the stressful experience?"]])
* insert QuestionCode($KapPcl5#item-2)
* insert Pcl5Answers
* insert Question(item-3, choice, true, [["Suddenly feeling or acting as if the stressful experience were actually happening again (as if you were actually back there reliving it)?"]])
* insert QuestionCode($KapPcl5#item-3)
* insert Pcl5Answers
* insert Question(item-4, choice, true, [["Feeling very upset when something reminded you of the stressful experience?"]])
* insert QuestionCode($KapPcl5#item-4)
* insert Pcl5Answers
* insert Question(item-5, choice, true, [["Having strong physical reactions when something reminded you of the stressful experience (for example, heart pounding, trouble breathing, sweating)?"]])
* insert QuestionCode($KapPcl5#item-5)
* insert Pcl5Answers
* insert Question(item-6, choice, true, [["Avoiding memories, thoughts, or feelings related to the stressful experience?"]])
* insert QuestionCode($KapPcl5#item-6)
* insert Pcl5Answers
* insert Question(item-7, choice, true, [["Avoiding external reminders of the stressful experience (for example, people, places, conversations, activities, objects, or situations)?"]])
* insert QuestionCode($KapPcl5#item-7)
* insert Pcl5Answers
* insert Question(item-8, choice, true, [["Trouble remembering important parts of the stressful experience?"]])
* insert QuestionCode($KapPcl5#item-8)
* insert Pcl5Answers
* insert Question(item-9, choice, true, [["Having strong negative beliefs about yourself, other people, or the world (for example, having thoughts such as: I am bad, there is something seriously wrong with me, no one can be trusted, the world is completely dangerous)?"]])
* insert QuestionCode($KapPcl5#item-9)
* insert Pcl5Answers
* insert Question(item-10, choice, true, [["Blaming yourself or someone else for the stressful experience or what happened after it?"]])
* insert QuestionCode($KapPcl5#item-10)
* insert Pcl5Answers
* insert Question(item-11, choice, true, [["Having strong negative feelings such as fear, horror, anger, guilt, or shame?"]])
* insert QuestionCode($KapPcl5#item-11)
* insert Pcl5Answers
* insert Question(item-12, choice, true, [["Loss of interest in activities that you used to enjoy?"]])
* insert QuestionCode($KapPcl5#item-12)
* insert Pcl5Answers
* insert Question(item-13, choice, true, [["Feeling distant or cut off from other people?"]])
* insert QuestionCode($KapPcl5#item-13)
* insert Pcl5Answers
* insert Question(item-14, choice, true, [["Trouble experiencing positive feelings (for example, being unable to feel happiness or have loving feelings for people close to you)?"]])
* insert QuestionCode($KapPcl5#item-14)
* insert Pcl5Answers
* insert Question(item-15, choice, true, [["Irritable behavior, angry outbursts, or acting aggressively?"]])
* insert QuestionCode($KapPcl5#item-15)
* insert Pcl5Answers
* insert Question(item-16, choice, true, [["Taking too many risks or doing things that could cause you harm?"]])
* insert QuestionCode($KapPcl5#item-16)
* insert Pcl5Answers
* insert Question(item-17, choice, true, [["Being \"superalert\" or watchful or on guard?"]])
* insert QuestionCode($KapPcl5#item-17)
* insert Pcl5Answers
* insert Question(item-18, choice, true, [["Feeling jumpy or easily startled?"]])
* insert QuestionCode($KapPcl5#item-18)
* insert Pcl5Answers
* insert Question(item-19, choice, true, [["Having difficulty concentrating?"]])
* insert QuestionCode($KapPcl5#item-19)
* insert Pcl5Answers
* insert Question(item-20, choice, true, [["Trouble falling or staying asleep?"]])
* insert QuestionCode($KapPcl5#item-20)
* insert Pcl5Answers
* insert ComputedTotal(101698-9, [["Total (0 to 80)"]], [["iif(%resource.item.answer.value.where(code = 'not-at-all' or code = 'a-little-bit' or code = 'moderately' or code = 'quite-a-bit' or code = 'extremely').count() = 20, %resource.item.answer.value.where(code = 'a-little-bit').count() + 2 * %resource.item.answer.value.where(code = 'moderately').count() + 3 * %resource.item.answer.value.where(code = 'quite-a-bit').count() + 4 * %resource.item.answer.value.where(code = 'extremely').count(), {})"]])
* insert QuestionCode($LNC#101698-9)
