// Version 4 brings no types; those of 5 describe what the tests use of it.
declare module "express-4" {
  import express from "express";
  export default express;
}
