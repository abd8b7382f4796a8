import type { TopicNames } from './transcript.ts';

/** What `Interview.astro` gives the script to say and to name. */
export interface Words {
  noTechniques: string; failed: string; unsaved: string; resumed: string; paused: string; forgotten: string; noMicrophone: string; ownRecording: string; queued: string; alreadyQueued: string;
  rely: string; overrule: string; wasSaid: string; file: string; record: string; stopRecord: string; dictate: string; stopDictate: string; pause: string; resumeRun: string;
  topics: TopicNames; corrected: string[]; titles: Record<string, string>;
}
