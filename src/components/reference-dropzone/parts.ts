"use client";

export {
  ReferenceDropzoneRoot as Root,
  type ReferenceDropzoneRootProps as RootProps,
} from "./ReferenceDropzoneRoot";
export { ReferenceDropzoneBox as Box } from "./ReferenceDropzoneBox";
export { ReferenceDropzoneInvite as Invite } from "./ReferenceDropzoneInvite";
export { ReferenceDropzoneList as List } from "./ReferenceDropzoneList";
export { ReferenceDropzoneItem as Item } from "./ReferenceDropzoneItem";
export { ReferenceDropzonePreview as Preview } from "./ReferenceDropzonePreview";
export { ReferenceDropzoneBusy as Busy } from "./ReferenceDropzoneBusy";
export { ReferenceDropzoneProgress as Progress } from "./ReferenceDropzoneProgress";
export { ReferenceDropzoneRetry as Retry } from "./ReferenceDropzoneRetry";
export { ReferenceDropzoneRemove as Remove } from "./ReferenceDropzoneRemove";
export { ReferenceDropzoneMove as Move } from "./ReferenceDropzoneMove";
export { ReferenceDropzoneMoveEarlier as MoveEarlier } from "./ReferenceDropzoneMoveEarlier";
export { ReferenceDropzoneMoveLater as MoveLater } from "./ReferenceDropzoneMoveLater";
export { ReferenceDropzoneAdd as Add } from "./ReferenceDropzoneAdd";
export { ReferenceDropzoneBrowse as Browse } from "./ReferenceDropzoneBrowse";
export { ReferenceDropzoneCamera as Camera } from "./ReferenceDropzoneCamera";
export { ReferenceDropzoneAddress as Address } from "./ReferenceDropzoneAddress";
export { ReferenceDropzoneCount as Count } from "./ReferenceDropzoneCount";
export { ReferenceDropzoneOverlay as Overlay } from "./ReferenceDropzoneOverlay";
export { ReferenceDropzoneStatus as Status } from "./ReferenceDropzoneStatus";
export { ReferenceDropzoneAnnouncement as Announcement } from "./ReferenceDropzoneAnnouncement";
export { ReferenceDropzoneRejections as Rejections } from "./ReferenceDropzoneRejections";
