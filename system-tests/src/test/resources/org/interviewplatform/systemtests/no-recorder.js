// A browser from before pages could record.
delete window.MediaRecorder;
